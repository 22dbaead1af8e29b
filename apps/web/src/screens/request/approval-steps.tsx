import type { Approval, ApprovalStep } from '../../api/approval-types';
import { useWords } from '../../i18n/use-words';
import { Check } from '../../ui/icons';
import classes from './request.module.css';

/** The chain of an asking: who has approved, whose turn it is, who could. */
export function ApprovalSteps({ approval }: { approval: Approval }) {
  const { t, say, dates } = useWords();
  const name = (step: ApprovalStep) => (step.by === 'unit' ? say(step.unitName) : t(`approval.by.${step.by}`));
  const words = (step: ApprovalStep, place: number) => {
    if (step.decidedAt && step.decidedAs)
      return [t(`approval.as.${step.decidedAs}`), step.decidedByName, dates.moment(step.decidedAt)];
    return [place === approval.current ? t('approval.waits') : t('approval.later'), step.approvers.join(' / ')];
  };
  return (
    <ol className={classes.steps}>
      {approval.steps.map((step, place) => (
        <li key={`${step.by} ${step.unitId}`} data-passed={step.decidedAt ? true : undefined}>
          <span className={classes.checkMark}>{step.decidedAt && <Check />}</span>
          <div>
            {name(step)}
            <span className={classes.when}>{words(step, place).filter(Boolean).join(', ')}</span>
          </div>
        </li>
      ))}
    </ol>
  );
}
