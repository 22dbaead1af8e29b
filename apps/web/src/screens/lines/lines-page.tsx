import { Button } from '@mantine/core';
import { Link, useOutletContext, useSearchParams } from 'react-router';
import { useLineCounts, useLines, type LineFilter } from '../../api/lines';
import type { LineView } from '../../api/line-types';
import { may } from '../../api/permissions';
import type { Language, Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { ViewChips } from '../../ui/view-chips';
import { useRowKeys } from '../../ui/use-row-keys';
import { LineFilters } from './line-filters';
import { LineRow } from './line-row';
import { LineSections } from './line-sections';
import classes from './lines.module.css';

const views: LineView[] = ['all', 'valid', 'ending', 'waiting', 'draft', 'over', 'contradictions'];
const isView = (value: string | null): value is LineView => views.some((view) => view === value);

/** The library of lines to take: what may be said, by whom it is kept, until when. */
export default function LinesPage() {
  const session = useOutletContext<Session>();
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const wanted = params.get('view');
  const filter: LineFilter = {
    view: isView(wanted) ? wanted : 'all',
    topicId: params.get('topicId') ?? undefined,
    unitId: params.get('unitId') ?? undefined,
    language: (params.get('language') as Language | null) ?? undefined,
    q: params.get('q') ?? undefined,
  };
  const change = (part: Partial<LineFilter>) => {
    const next = Object.entries({ ...filter, ...part }).filter(([, value]) => value !== undefined && value !== '');
    setParams(Object.fromEntries(next) as Record<string, string>, { replace: true });
  };
  const { data: counts } = useLineCounts();
  const list = useLines(filter);
  const rows = useRowKeys('line', {});
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <Page
      title={t('lines.title')}
      summary={
        counts &&
        [
          t('lines.count.valid', { count: counts.valid }),
          t('lines.count.ending', { count: counts.ending }),
          t('lines.count.waiting', { count: counts.waiting }),
          t('lines.count.contradictions', { count: counts.contradictions }),
        ].join(', ')
      }
      actions={
        may(session, 'line.write') && (
          <Button component={Link} to="/lines/new">
            {t('lines.new')}
          </Button>
        )
      }
    >
      <LineSections />
      <ViewChips
        label={t('lines.views')}
        views={views}
        chosen={filter.view}
        say={(one) => `${t(`lines.view.${one}`)} ${counts?.[one] ?? ''}`}
        onChoose={(view) => change({ view })}
      />
      <LineFilters filter={filter} onChange={change} />
      {list.error && <ProblemNote problem={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading rows={4} height={96} />}
      {list.isSuccess && items.length === 0 && <EmptyNote title={t('lines.empty')}>{t('lines.emptyHint')}</EmptyNote>}
      {items.length > 0 && (
        <Card label={t(`lines.view.${filter.view}`)}>
          <ul ref={rows} className={classes.list}>
            {items.map((line) => (
              <LineRow key={line.id} line={line} />
            ))}
          </ul>
        </Card>
      )}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('lines.more')}
        </Button>
      )}
    </Page>
  );
}
