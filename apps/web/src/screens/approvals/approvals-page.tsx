import { isWaiting, useApprovals } from '../../api/approvals';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { ApprovalCard } from './approval-card';
import classes from './approvals.module.css';

/** Texts that wait for the reader's yes or no, the soonest due first. */
export default function ApprovalsPage() {
  const { t } = useWords();
  const approvals = useApprovals();
  const items = approvals.data ?? [];
  const waiting = items.filter(isWaiting).length;
  return (
    <div className={classes.list}>
      <Page title={t('nav.approvals')} summary={approvals.isSuccess && t('approvals.summary', { count: waiting })}>
        {approvals.isPending && <Loading rows={2} height={220} />}
        {approvals.error && <ProblemNote problem={approvals.error} onRetry={() => void approvals.refetch()} />}
        {approvals.isSuccess && items.length === 0 && (
          <EmptyNote title={t('approvals.empty')}>{t('approvals.emptyHint')}</EmptyNote>
        )}
        {items.map((item) => (
          <ApprovalCard key={item.id} item={item} />
        ))}
      </Page>
    </div>
  );
}
