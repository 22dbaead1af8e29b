import { Button } from '@mantine/core';
import { useWords } from '../../i18n/use-words';
import { useAnswerDraft } from './answer-draft';
import { needsApproval } from './needs-approval';

/** The one filled button of the page: to those who have to approve, or to the requester. */
export function AnswerButton({ formId }: { formId: string }) {
  const { t } = useWords();
  const draft = useAnswerDraft();
  return (
    <Button type="submit" form={formId} disabled={!draft}>
      {draft && needsApproval(draft)
        ? t('approval.ask')
        : t(draft?.step ? `complaint.submit.${draft.step}` : 'request.action.answer')}
    </Button>
  );
}
