import { Button } from '@mantine/core';
import { useRefusalDraft, useSendRefusal, useWithdrawRefusal } from '../../api/refusals';
import { useRefusalGrounds } from '../../api/requests';
import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import { ApprovalState } from './approval-state';
import classes from './request.module.css';

/** A refusal that is being agreed on: its ground and reasons, where it stands, and, once it is approved, the button that sends it. */
export function RefusalCard({ request }: { request: RequestDetails }) {
  const { t, say } = useWords();
  const { data: draft } = useRefusalDraft(request.id, true);
  const grounds = useRefusalGrounds(true);
  const send = useSendRefusal(request.id);
  const withdraw = useWithdrawRefusal(request.id);
  const approval = draft?.approval;
  if (!draft || !approval || approval.state === 'withdrawn' || approval.state === 'sent') return null;
  const ground = grounds.data?.find(({ code }) => code === draft.groundCode);
  return (
    <Card label={t('refuse.card')} className={classes.stack}>
      <h2>{t('refuse.card')}</h2>
      {ground && <p>{say(ground.label)}</p>}
      <p className={classes.quoted} lang={draft.language}>
        {draft.texts[draft.language]}
      </p>
      <ApprovalState approval={approval} onWithdraw={() => withdraw.mutate(undefined)} />
      {(send.error ?? withdraw.error) && <ProblemNote problem={send.error ?? withdraw.error} />}
      {approval.state === 'open' && approval.steps.every((step) => step.decidedAt) && (
        <div>
          <Button variant="default" loading={send.isPending} onClick={() => send.mutate(draft.version)}>
            {t('refuse.send')}
          </Button>
        </div>
      )}
    </Card>
  );
}
