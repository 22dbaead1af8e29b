import type { Approval, ApprovalStep } from '../../api/approval-types';
import { useWords } from '../../i18n/use-words';
import { Check } from '../../ui/icons';
import classes from './request.module.css';
import { TextButton } from '../../ui/text-button';

interface Props {
  approval: Approval;
  onWithdraw: () => void;
}

/** Where the text stands in its chain: who has approved, whose turn it is, what was asked to be changed. */
export function ApprovalState({ approval, onWithdraw }: Props) {
  const { t, say, dates } = useWords();
  const name = (step: ApprovalStep) => (step.by === 'unit' ? say(step.unitName) : t(`approval.by.${step.by}`));
  const words = (step: ApprovalStep, place: number) => {
    if (step.decidedAt && step.decidedAs)
      return [t(`approval.as.${step.decidedAs}`), step.decidedByName, dates.moment(step.decidedAt)];
    return [place === approval.current ? t('approval.waits') : t('approval.later'), step.approvers.join(' / ')];
  };
  return (
    <section className={classes.approval} aria-label={t('approval.title')} data-state={approval.state}>
      <h3>
        {t(`approval.state.${approval.current === null && approval.state === 'open' ? 'approved' : approval.state}`)}
      </h3>
      {approval.returnComment && (
        <blockquote className={classes.quoted}>
          {approval.returnComment}
          <span className={classes.when}>{approval.returnedByName}</span>
        </blockquote>
      )}
      {approval.state === 'open' && (
        <>
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
          <TextButton onClick={onWithdraw}>{t('approval.withdraw')}</TextButton>
        </>
      )}
    </section>
  );
}
