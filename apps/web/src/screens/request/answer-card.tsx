import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { AnswerFiles } from '../attachments/answer-files';
import { useAnswerDraft } from './answer-draft';
import { AnswerForm } from './answer-form';
import { Decision } from './decision';
import { Procedural } from './procedural';
import classes from './request.module.css';

/** The middle of the page: the answer being written, or what was decided. */
export function AnswerCard({ request, formId }: { request: RequestDetails; formId: string }) {
  const { t } = useWords();
  const draft = useAnswerDraft();
  const { procedural } = request.proceedings;
  const decided = request.answer ?? request.refusal;
  return (
    <Card label={t('answer.card')} className={classes.middle}>
      {decided && <Decision answer={request.answer} refusal={request.refusal} />}
      {draft && <AnswerForm request={request} draft={draft} formId={formId} />}
      <AnswerFiles request={request} writable={draft !== null} />
      {procedural && <Procedural decision={procedural} />}
      {request.state === 'redirected' && <p>{t('redirect.ended')}</p>}
      {!decided && !procedural && request.state !== 'redirected' && !draft && (
        <p className={classes.facts}>{t('answer.notYet')}</p>
      )}
    </Card>
  );
}
