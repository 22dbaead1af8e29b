import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate, useOutletContext, useSearchParams } from 'react-router';
import { may } from '../../api/permissions';
import { useCounts, useQueue, useTakeNext } from '../../api/requests';
import { registersRequests } from '../../api/session';
import type { RequestRow, Session, View } from '../../api/types';
import { spanWords } from '../../clock/use-due-words';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { QueueList } from './queue-list';
import { useDensity } from './use-density';
import { useRowKeys } from '../../ui/use-row-keys';
import classes from './queue.module.css';
import { isView, ViewChips } from './view-chips';

const AssignDrawer = lazy(() => import('../request/assign-drawer'));

/** The request queue: what is late, what is today, what comes next; one filled button takes the next. */
export function QueuePage() {
  const session = useOutletContext<Session>();
  const { t, now } = useWords();
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const wanted = params.get('view');
  const view: View = isView(wanted) ? wanted : 'all';
  const { data: counts } = useCounts();
  const queue = useQueue(view, q);
  const takeNext = useTakeNext();
  const navigate = useNavigate();
  const [compact, toggleCompact] = useDensity();
  const [assigning, setAssigning] = useState<RequestRow | null>(null);
  const rows = queue.data?.pages.flatMap((page) => page.items) ?? [];
  const works = may(session, 'request.assign');
  const list = useRowKeys('request', {
    a: (id) => works && setAssigning(rows.find((row) => row.id === id) ?? null),
  });

  const summary = counts && [
    t('queue.overdueCount', { count: counts.overdue }),
    t('queue.todayCount', { count: counts.today }),
    counts.nextDueAt && t('queue.next', { left: nextWords(counts.nextDueAt) }),
  ];

  function nextWords(dueAt: string): string {
    const hours = (Date.parse(dueAt) - now.getTime()) / 3_600_000;
    return hours < 24 ? spanWords(t, dueAt, now) : t('time.days', { count: Math.floor(hours / 24) });
  }

  return (
    <Page
      title={q ? t('queue.found', { q }) : t('queue.title')}
      summary={summary && `${summary[0]}, ${summary[1]}. ${summary[2] ?? ''}`}
      actions={
        works && (
          <>
            {registersRequests(session) && (
              <Button component={Link} to="/register" variant="default">
                {t('queue.register')}
              </Button>
            )}
            <Button
              loading={takeNext.isPending}
              onClick={() => takeNext.mutate(undefined, { onSuccess: ({ id }) => void navigate(`/requests/${id}`) })}
            >
              {t('queue.takeNext')}
            </Button>
          </>
        )
      }
    >
      <ViewChips
        view={view}
        counts={counts}
        onChoose={(next) => setParams({ ...(next === 'all' ? {} : { view: next }), ...(q ? { q } : {}) })}
        compact={compact}
        onToggleCompact={toggleCompact}
      />
      {takeNext.error && <ProblemNote problem={takeNext.error} />}
      {queue.error && <ProblemNote problem={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.isPending && <Loading rows={5} height={96} />}
      {queue.isSuccess && rows.length === 0 && (
        <EmptyNote title={q ? t('queue.nothingFound') : t(`queue.empty.${view}`)}>
          {q ? t('queue.nothingFoundHint') : t('queue.emptyHint')}
        </EmptyNote>
      )}
      {rows.length > 0 && <QueueList rows={rows} compact={compact} listRef={list} />}
      {queue.hasNextPage && (
        <Button
          variant="default"
          className={classes.more}
          loading={queue.isFetchingNextPage}
          onClick={() => void queue.fetchNextPage()}
        >
          {t('queue.more')}
        </Button>
      )}
      <Suspense>
        {assigning && <AssignDrawer request={assigning} session={session} onClose={() => setAssigning(null)} />}
      </Suspense>
    </Page>
  );
}
