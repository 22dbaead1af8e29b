import type { PublicStatus } from '../../api/public-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Questions } from '../request/questions';
import classes from '../form.module.css';
import { ReplyForm } from './reply-form';

/** What the body asks the requester, with the place to reply while the request is open. */
export function AskedOfYou({ status, code }: { status: PublicStatus; code: string }) {
  const { t, dates } = useWords();
  if (status.questions.length === 0) return null;
  const open = status.closedAt === null;
  return (
    <Card label={t('questions.ofYou')} className={classes.form}>
      <h2>{t('questions.ofYou')}</h2>
      <p>{t('questions.clockRuns', { day: dates.fullDay(status.dueOn) })}</p>
      <Questions
        questions={status.questions}
        language={status.language}
        reply={(question) => open && <ReplyForm number={status.number} code={code} questionId={question.id} />}
      />
    </Card>
  );
}
