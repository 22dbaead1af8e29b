import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useOutletContext, useParams } from 'react-router';
import { useEnquiry, usePressUnit } from '../../api/enquiries';
import type { EnquiryAction } from '../../api/enquiry-types';
import { may } from '../../api/permissions';
import { worksInUnit } from '../../api/session';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { useToast } from '../../ui/use-toast';
import classes from './enquiries.module.css';
import { AskedFor } from './asked-for';
import { EnquiryHistory } from './enquiry-history';
import { GivenFiles } from './given-files';
import { partyOf, wordsFor } from './party-of';
import { ReplyFiles } from './reply-files';
import { ReplyForm } from './reply-form';
import { ServingEnquiries } from './serving-enquiries';
import { useEnquiryWords } from './use-enquiry-words';

const EnquiryTextDrawer = lazy(() => import('./enquiry-text-drawer'));
const HandOverDrawer = lazy(() => import('./hand-over-drawer'));

type WithText = 'clarify' | 'ask-clarification' | 'decline' | 'withdraw';

/** One enquiry: what is asked and why, until when, the reply, and what else the reader may do about it. */
export default function EnquiryPage() {
  const session = useOutletContext<Session>();
  const { id = '' } = useParams();
  const { t, say, dates } = useWords();
  const toast = useToast();
  const { data: enquiry, error, refetch } = useEnquiry(id);
  const press = usePressUnit(id);
  const [drawer, setDrawer] = useState<WithText | 'hand-over' | null>(null);
  const wordsOf = useEnquiryWords(worksInUnit(session));
  const trail = [{ to: '/enquiries', label: t(worksInUnit(session) ? 'nav.ownEnquiries' : 'nav.enquiries') }];
  if (error)
    return (
      <Page title={t('enquiry.one')} trail={trail}>
        <ProblemNote problem={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!enquiry)
    return (
      <Page title={t('common.loading')} trail={trail}>
        <Loading rows={2} height={160} />
      </Page>
    );

  const offered = (action: EnquiryAction) =>
    enquiry.allowedActions.includes(action) &&
    may(session, ['clarify', 'remind', 'escalate', 'withdraw'].includes(action) ? 'enquiry.send' : 'enquiry.reply');
  const { words, tone } = wordsOf(enquiry);
  const { request } = enquiry;
  const pressWith = (action: 'remind' | 'escalate') =>
    press.mutate(action, { onSuccess: () => toast(t(`enquiry.done.${action}`, wordsFor(enquiry))) });

  return (
    <Page
      title={t(`enquiry.kind.${enquiry.origin}`, wordsFor(enquiry))}
      trail={trail}
      here={say(partyOf(enquiry))}
      summary={
        <span className={classes.words} data-tone={tone}>
          {words}
        </span>
      }
      actions={
        <>
          {(['remind', 'escalate'] as const).filter(offered).map((action) => (
            <Button key={action} variant="default" loading={press.isPending} onClick={() => pressWith(action)}>
              {t(`enquiry.action.${action}`)}
            </Button>
          ))}
          {(['withdraw'] as const).filter(offered).map((action) => (
            <Button key={action} variant="default" onClick={() => setDrawer(action)}>
              {t(`enquiry.action.${action}`)}
            </Button>
          ))}
          {offered('clarify') && <Button onClick={() => setDrawer('clarify')}>{t('enquiry.action.clarify')}</Button>}
        </>
      }
    >
      {press.error && <ProblemNote problem={press.error} />}
      <div className={classes.page}>
        <Card label={t('enquiry.question')}>
          <h2>{t('enquiry.question')}</h2>
          <p className={classes.note}>
            {[enquiry.origin === 'body' ? say(partyOf(enquiry)) : enquiry.askedByName, dates.moment(enquiry.askedAt)]
              .filter(Boolean)
              .join(', ')}
          </p>
          <p className={classes.text} lang={enquiry.language}>
            {enquiry.question ?? t('enquiry.textOnItsWay')}
          </p>
          <dl className={classes.facts}>
            {enquiry.reason && (
              <div>
                <dt>{t('enquiry.reason')}</dt>
                <dd>{enquiry.reason}</dd>
              </div>
            )}
            <AskedFor enquiry={enquiry} linked={!worksInUnit(session)} />
            <div>
              <dt>{t('enquiry.replyBy')}</dt>
              <dd>{dates.fullMoment(enquiry.dueAt)}</dd>
            </div>
            {request && (
              <div>
                <dt>{t('enquiry.requestDue')}</dt>
                <dd>{dates.fullMoment(request.dueAt)}</dd>
              </div>
            )}
          </dl>
          <GivenFiles
            enquiry={enquiry}
            mayGive={!enquiry.settledAt && !enquiry.otherBody && may(session, 'enquiry.send')}
          />
          {enquiry.arriving.length > 0 && (
            <p className={classes.note}>{t('enquiry.arriving', { names: enquiry.arriving.join(', ') })}</p>
          )}
          {offered('reply') ? (
            <ReplyForm enquiry={enquiry} mayAsk={may(session, 'enquiry.send')} />
          ) : (
            <>
              <ReplyFiles enquiry={enquiry} writable={false} />
              {enquiry.origin === 'body' && <ServingEnquiries enquiry={enquiry} mayAsk={false} />}
            </>
          )}
          <div className={classes.others}>
            {(['ask-clarification', 'hand-over', 'decline'] as const).filter(offered).map((action) => (
              <Button key={action} variant="default" onClick={() => setDrawer(action)}>
                {t(`enquiry.action.${action}`)}
              </Button>
            ))}
          </div>
        </Card>
        <EnquiryHistory enquiry={enquiry} />
      </div>
      <Suspense>
        {drawer === 'hand-over' && <HandOverDrawer enquiry={enquiry} onClose={() => setDrawer(null)} />}
        {drawer && drawer !== 'hand-over' && (
          <EnquiryTextDrawer enquiry={enquiry} action={drawer} onClose={() => setDrawer(null)} />
        )}
      </Suspense>
    </Page>
  );
}
