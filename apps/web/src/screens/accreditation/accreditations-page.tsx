import { Button } from '@mantine/core';
import { Link, useOutletContext, useSearchParams } from 'react-router';
import { useAccreditationCounts, useAccreditations } from '../../api/accreditation';
import type { AccreditationView } from '../../api/accreditation-types';
import { may } from '../../api/permissions';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { ViewChips } from '../../ui/view-chips';
import queue from '../queue/queue.module.css';
import { AccreditationRow } from './accreditation-row';

const views: AccreditationView[] = ['open', 'overdue', 'valid', 'ended', 'all'];

/** Applications for accreditation: what waits for a decision and until when, who is accredited, what has ended. */
export default function AccreditationsPage() {
  const session = useOutletContext<Session>();
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const view = views.find((one) => one === params.get('view')) ?? 'open';
  const { data: counts } = useAccreditationCounts();
  const list = useAccreditations(view);
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={t('accreditation.title')}
      summary={
        counts &&
        `${t('accreditation.openCount', { count: counts.open })}, ${t('accreditation.overdueCount', { count: counts.overdue })}`
      }
      actions={
        <>
          <Button component={Link} to="/accreditation-registers" variant="default">
            {t('accreditation.registers')}
          </Button>
          {may(session, 'accreditation.manage') && (
            <Button component={Link} to="/accreditations/new">
              {t('accreditation.new')}
            </Button>
          )}
        </>
      }
    >
      <ViewChips
        label={t('accreditation.views')}
        views={views}
        chosen={view}
        say={(one) => `${t(`accreditation.view.${one}`)} ${counts?.[one] ?? ''}`}
        isLate={(one) => one === 'overdue' && (counts?.overdue ?? 0) > 0}
        onChoose={(one) => setParams(one === 'open' ? {} : { view: one })}
      />
      {list.error && <ProblemNote problem={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading rows={4} height={80} />}
      {list.isSuccess && rows.length === 0 && (
        <EmptyNote title={t('accreditation.empty')}>{t('accreditation.emptyHint')}</EmptyNote>
      )}
      {rows.length > 0 && (
        <div className={queue.sheet}>
          <ul className={queue.rows} aria-label={t('accreditation.title')}>
            {rows.map((row) => (
              <AccreditationRow key={row.id} row={row} />
            ))}
          </ul>
        </div>
      )}
      {list.hasNextPage && (
        <Button
          variant="default"
          className={queue.more}
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('queue.more')}
        </Button>
      )}
    </Page>
  );
}
