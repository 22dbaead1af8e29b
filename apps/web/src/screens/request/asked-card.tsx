import type { AskedDecision } from '../../api/approval-types';
import { may } from '../../api/permissions';
import { useWithdrawAsked } from '../../api/proceedings';
import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import { TextButton } from '../../ui/text-button';
import { ApprovalSteps } from './approval-steps';
import { AskedContent } from './asked-content';
import classes from './request.module.css';
import type { PanelProps } from './side-panels';

const needs = { extension: 'request.extend', termination: 'request.terminate' } as const;

/** Decisions that were asked of the head: whose turn it is, what was returned, why one ended undecided. */
export function AskedCard({ request, session }: PanelProps) {
  return request.proceedings.asked.map((decision) => (
    <OneAsked
      key={decision.id}
      request={request}
      decision={decision}
      mayWithdraw={may(session, needs[decision.kind])}
    />
  ));
}

interface Props {
  request: RequestDetails;
  decision: AskedDecision;
  mayWithdraw: boolean;
}

function OneAsked({ request, decision, mayWithdraw }: Props) {
  const { t, dates } = useWords();
  const withdraw = useWithdrawAsked(request.id, decision.kind);
  const title = t(`asked.title.${decision.kind}`);
  const isOpen = decision.state === 'open';
  return (
    <Card label={title} className={classes.side}>
      <h2>{title}</h2>
      <p>{t(`asked.state.${decision.state === 'ended' ? 'ended' : isOpen ? 'open' : 'returned'}`)}</p>
      {decision.returnComment && (
        <blockquote className={classes.quoted}>
          {decision.returnComment}
          <span className={classes.when}>{decision.returnedByName}</span>
        </blockquote>
      )}
      <AskedContent asked={decision.asked} language={request.language} />
      <p className={classes.when}>
        {t('approvals.asked', { name: decision.askedByName ?? '', moment: dates.moment(decision.askedAt) })}
      </p>
      {isOpen && <ApprovalSteps approval={decision} />}
      {withdraw.error && <ProblemNote problem={withdraw.error} />}
      {isOpen && mayWithdraw && (
        <TextButton onClick={() => withdraw.mutate(undefined)} disabled={withdraw.isPending}>
          {t('asked.withdraw')}
        </TextButton>
      )}
    </Card>
  );
}
