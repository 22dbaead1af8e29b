import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEnquiriesServing } from '../../api/enquiries';
import type { Enquiry } from '../../api/enquiry-types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import classes from './enquiries.module.css';
import { partyOf } from './party-of';
import { replyOf } from './reply-of';
import { useEnquiryWords } from './use-enquiry-words';

const AskUnitDrawer = lazy(() => import('./ask-unit-drawer'));

interface Props {
  /** The question of another body. */
  enquiry: Enquiry;
  mayAsk: boolean;
  /** Puts what a unit said into the reply; absent once it is sent. */
  onInsert?: (text: string) => void;
}

/** What this body's units are asked for the question of another body, and what they say. */
export function ServingEnquiries({ enquiry, mayAsk, onInsert }: Props) {
  const { t, say } = useWords();
  const { i18n } = useTranslation();
  const { data, error, refetch } = useEnquiriesServing(enquiry.id);
  const wordsOf = useEnquiryWords();
  const [asking, setAsking] = useState(false);
  const proposed = mayAsk ? data?.proposedDueAt : null;
  if (!error && !proposed && (data?.items.length ?? 0) === 0) return null;
  const askedFor = {
    id: enquiry.id,
    title: t('enquiry.askForBodyTitle'),
    subject: enquiry.question,
    language: enquiry.language,
    dueAt: enquiry.dueAt,
    reasonProposed: i18n.getFixedT(enquiry.language)('enquiry.reasonForBody', {
      body: enquiry.otherBody?.name[enquiry.language],
    }),
  };
  return (
    <section aria-label={t('enquiry.ownUnits')} className={classes.serving}>
      <h3>{t('enquiry.ownUnits')}</h3>
      {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      <ul className={classes.panel}>
        {data?.items.map((one) => {
          const { words, tone } = wordsOf(one);
          const text = replyOf(one)?.text;
          return (
            <li key={one.id}>
              <Link to={`/enquiries/${one.id}`} className={classes.unit}>
                {say(partyOf(one))}
              </Link>
              <p className={classes.words} data-tone={tone}>
                {words}
              </p>
              {text && <p className={classes.reply}>{text}</p>}
              {text && onInsert && one.state === 'replied' && (
                <Button variant="default" size="sm" onClick={() => onInsert(text)}>
                  {t('enquiry.insert')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {proposed && (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('enquiry.ask')}
        </Button>
      )}
      <Suspense>
        {asking && proposed && (
          <AskUnitDrawer
            of="enquiry"
            asked={askedFor}
            known={[]}
            proposedDueAt={proposed}
            onClose={() => setAsking(false)}
          />
        )}
      </Suspense>
    </section>
  );
}
