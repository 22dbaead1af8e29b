import type { Approval } from '../../api/approval-types';
import { useWords } from '../../i18n/use-words';
import { ApprovalSteps } from './approval-steps';
import classes from './request.module.css';
import { TextButton } from '../../ui/text-button';

interface Props {
  approval: Approval;
  onWithdraw: () => void;
}

/** Where the text stands in its chain: who has approved, whose turn it is, what was asked to be changed. */
export function ApprovalState({ approval, onWithdraw }: Props) {
  const { t } = useWords();
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
          <ApprovalSteps approval={approval} />
          <TextButton onClick={onWithdraw}>{t('approval.withdraw')}</TextButton>
        </>
      )}
    </section>
  );
}
