import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate, useOutletContext } from 'react-router';
import { may } from '../../api/permissions';
import { usePresence, useQueue } from '../../api/queue';
import { useCounts, useTakeNext } from '../../api/requests';
import { registersRequests } from '../../api/session';
import type { RequestRow, Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { useRowKeys } from '../../ui/use-row-keys';
import { BulkBar } from './bulk-bar';
import { FilterPanel } from './filter-panel';
import { QueueList } from './queue-list';
import classes from './queue.module.css';
import { SavedFilters } from './saved-filters';
import { narrowingsOf, useCriteria } from './use-criteria';
import { useDensity } from './use-density';
import { useQueueSummary } from './use-queue-summary';
import { useSelection } from './use-selection';
import { QueueViews } from './queue-views';

const AssignDrawer = lazy(() => import('../request/assign-drawer'));
const CalendarDrawer = lazy(() => import('./calendar-drawer'));
const BulkAssignDrawer = lazy(() => import('./bulk-assign-drawer'));

/** The request queue: what is late, what is today, what comes next; one filled button takes the next. */
export function QueuePage() {
  const session = useOutletContext<Session>();
  const { t } = useWords();
  const [criteria, narrow] = useCriteria();
  const { q = '', view = 'all' } = criteria;
  const { data: counts } = useCounts();
  const queue = useQueue(criteria);
  const { data: present = [] } = usePresence();
  const takeNext = useTakeNext();
  const navigate = useNavigate();
  const [compact, toggleCompact] = useDensity();
  const [calendarShown, setCalendarShown] = useState(false);
  const [filtersShown, setFiltersShown] = useState(false);
  const [assigning, setAssigning] = useState<readonly RequestRow[]>([]);
  const rows = queue.data?.pages.flatMap((page) => page.items) ?? [];
  const onlyNewest = queue.data?.pages[0]?.onlyNewest;
  const works = may(session, 'request.assign');
  const selection = useSelection(rows);
  const list = useRowKeys('request', {
    a: (id) => works && setAssigning(selection.rows.length > 0 ? selection.rows : rows.filter((row) => row.id === id)),
    x: (id) => works && selection.toggle(id),
  });
  const summary = useQueueSummary(counts);
  const [one] = assigning;
  const stopAssigning = () => setAssigning([]);

  return (
    <Page
      title={q ? t('queue.found', { q: q.length > 60 ? `${q.slice(0, 60)}…` : q }) : t('queue.title')}
      summary={q ? undefined : summary}
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
      <QueueViews
        view={view}
        counts={q ? undefined : counts}
        onChoose={(next) => narrow({ ...criteria, view: next })}
        compact={compact}
        onToggleCompact={toggleCompact}
        narrowings={narrowingsOf(criteria)}
        filtersShown={filtersShown}
        onToggleFilters={() => setFiltersShown(!filtersShown)}
      />
      <SavedFilters criteria={criteria} onNarrow={narrow} />
      {filtersShown && <FilterPanel criteria={criteria} onNarrow={narrow} />}
      {selection.rows.length > 0 && (
        <BulkBar
          count={selection.rows.length}
          onAssign={() => setAssigning(selection.rows)}
          onClear={selection.clear}
        />
      )}
      {takeNext.error && <ProblemNote problem={takeNext.error} />}
      {queue.error && <ProblemNote problem={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.isPending && <Loading rows={5} height={96} />}
      {queue.isSuccess && rows.length === 0 && (
        <EmptyNote title={q ? t('queue.nothingFound') : t(`queue.empty.${view}`)}>
          {q
            ? t('queue.nothingFoundHint')
            : t(
                view === 'stuck' || view === 'waiting' || view === 'complaints'
                  ? `queue.emptyHints.${view}`
                  : 'queue.emptyHint',
              )}
        </EmptyNote>
      )}
      {rows.length > 0 && (
        <QueueList
          rows={rows}
          compact={compact}
          selection={works ? selection : null}
          present={present}
          listRef={list}
        />
      )}
      {onlyNewest && !queue.hasNextPage && (
        <p className={classes.cut}>{t('queue.onlyNewest', { count: onlyNewest })}</p>
      )}
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
      {may(session, 'request.answer') && (
        <div>
          <Button variant="default" onClick={() => setCalendarShown(true)}>
            {t('calendarFeed.link')}
          </Button>
        </div>
      )}
      {may(session, 'mail.sort') && (
        <p>
          <Link to="/mail">{t('aside.link')}</Link>
        </p>
      )}
      <Suspense>
        {calendarShown && <CalendarDrawer onClose={() => setCalendarShown(false)} />}
        {assigning.length === 1 && one && <AssignDrawer request={one} session={session} onClose={stopAssigning} />}
        {assigning.length > 1 && (
          <BulkAssignDrawer
            requests={assigning}
            session={session}
            onClose={() => {
              selection.clear();
              stopAssigning();
            }}
          />
        )}
      </Suspense>
    </Page>
  );
}
