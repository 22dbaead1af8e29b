import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useEarlier } from '../../api/drafts';
import type { EarlierRequest } from '../../api/draft-types';
import { languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { useToast } from '../../ui/use-toast';
import { useAnswerDraft } from './answer-draft';
import classes from './request.module.css';
import type { PanelProps } from './side-panels';

/** Who asked about the same, and what was answered; an answer may be taken over, with where it comes from. */
export function EarlierPanel({ request }: PanelProps) {
  const { t } = useWords();
  const draft = useAnswerDraft();
  const { data = [] } = useEarlier(request.id, draft !== null);
  if (!draft || data.length === 0) return null;
  return (
    <Card label={t('earlier.title')} className={classes.side}>
      <h2>{t('earlier.title')}</h2>
      <ul className={classes.plainList}>
        {data.map((earlier) => (
          <Earlier key={earlier.id} earlier={earlier} />
        ))}
      </ul>
    </Card>
  );
}

function Earlier({ earlier: { id, number, subject, state, receivedAt, answer } }: { earlier: EarlierRequest }) {
  const { t, dates } = useWords();
  const draft = useAnswerDraft();
  const toast = useToast();
  const dayOf = (instant: string) => dates.day(dates.dateOf(instant));
  const texts = answer?.texts ?? {};
  const language = draft && texts[draft.language] ? draft.language : languages.find((one) => texts[one]);
  const text = language && texts[language];
  const put = () => {
    if (!text || !answer) return;
    const label = `${number}, ${dayOf(answer.answeredAt)}`;
    draft?.insertIntoDraft(text, { kind: 'earlier-answer', label, ref: id }, language);
    toast(t('earlier.inserted'));
  };
  return (
    <li>
      <Link to={`/requests/${id}`}>{subject}</Link>
      <p className={classes.facts}>
        {number} ·{' '}
        {answer
          ? t('earlier.answered', { day: dayOf(answer.answeredAt) })
          : `${t(`state.${state}`)}, ${dayOf(receivedAt)}`}
      </p>
      {text && (
        <p className={classes.excerpt} lang={language}>
          {text}
        </p>
      )}
      {text && draft && !draft.isLocked && (
        <Button size="sm" variant="default" aria-label={t('earlier.insertNamed', { number })} onClick={put}>
          {t('lines.insert')}
        </Button>
      )}
    </li>
  );
}
