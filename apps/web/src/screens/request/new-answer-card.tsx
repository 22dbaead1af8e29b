import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { AnswerFiles } from '../attachments/answer-files';
import { useAnswerDraft } from './answer-draft';
import { AnswerForm } from './answer-form';
import type { Anew } from './new-answer';
import classes from './request.module.css';

interface Props {
  request: RequestDetails;
  anew: Anew;
  formId: string;
}

/** The new answer after a complaint, in the editor of every answer; the first decision stands below it. */
export function NewAnswerCard({ request, anew, formId }: Props) {
  const { t } = useWords();
  const draft = useAnswerDraft();
  return (
    <Card label={t('complaint.newAnswerCard')}>
      <h2>{t('complaint.newAnswerTo', { number: anew.complaint.number })}</h2>
      <p className={classes.facts}>{t(`complaint.hint.${anew.step}`)}</p>
      {draft ? <AnswerForm request={request} draft={draft} formId={formId} /> : <Loading rows={1} height={220} />}
      <AnswerFiles request={request} writable={draft !== null && !draft.isLocked} complaintId={anew.complaint.id} />
    </Card>
  );
}
