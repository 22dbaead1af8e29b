import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useOutletContext } from 'react-router';
import { isWaiting, useApprovals } from '../../api/approvals';
import { may } from '../../api/permissions';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { ApprovalCard } from './approval-card';
import classes from './approvals.module.css';
import { EndedAskings } from './ended-askings';

const ChainsPanel = lazy(() => import('./chains-panel'));

/** Texts that wait for the reader's yes or no, the soonest due first. */
export default function ApprovalsPage() {
  const { t } = useWords();
  const session = useOutletContext<Session>();
  const approvals = useApprovals();
  const [isSetting, setSetting] = useState(false);
  const items = approvals.data ?? [];
  const waiting = items.filter(isWaiting).length;
  return (
    <div className={classes.list}>
      <Page
        title={t('nav.approvals')}
        summary={approvals.isSuccess && t('approvals.summary', { count: waiting })}
        actions={
          may(session, 'approval-chain.manage') && (
            <Button variant="default" onClick={() => setSetting(true)}>
              {t('chains.open')}
            </Button>
          )
        }
      >
        {approvals.isPending && <Loading rows={2} height={220} />}
        {approvals.error && <ProblemNote problem={approvals.error} onRetry={() => void approvals.refetch()} />}
        {approvals.isSuccess && items.length === 0 && (
          <EmptyNote title={t('approvals.empty')}>{t('approvals.emptyHint')}</EmptyNote>
        )}
        {items.map((item) => (
          <ApprovalCard key={item.id} item={item} />
        ))}
        <EndedAskings />
      </Page>
      <Suspense>{isSetting && <ChainsPanel onClose={() => setSetting(false)} />}</Suspense>
    </div>
  );
}
