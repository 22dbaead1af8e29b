import type { PublicStatus } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import requestClasses from '../request/request.module.css';

/** What came of the request, and what the requester may do about it. */
export function Outcome({ status }: { status: PublicStatus }) {
  const { t, dates } = useWords();
  const { answer, refusal, dueState } = status;
  return (
    <Card label={t('status.outcome')}>
      <h2>
        {answer
          ? t('request.answeredAt', { moment: dates.moment(answer.answeredAt) })
          : refusal
            ? t('request.refusedAt', { moment: dates.moment(refusal.refusedAt) })
            : t('status.inWork')}
      </h2>
      {answer && (
        <p className={requestClasses.text} lang={answer.language}>
          {answer.text}
        </p>
      )}
      {refusal && <p className={requestClasses.text}>{refusal.reasoning}</p>}
      {!answer && !refusal && (
        <p className={requestClasses.facts}>
          {t(dueState === 'overdue' ? 'status.deemedRefused' : 'status.willAppear')}
        </p>
      )}
      {(refusal || dueState === 'overdue' || dueState === 'answered-late') && (
        <p className={requestClasses.facts}>{t('status.appeal')}</p>
      )}
    </Card>
  );
}
