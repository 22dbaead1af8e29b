import { Button } from '@mantine/core';
import { Link, useOutletContext, useSearchParams } from 'react-router';
import { may } from '../../api/permissions';
import { usePublicationCounts, usePublications, useResources } from '../../api/publishing';
import type { PublicationView } from '../../api/publishing-types';
import { isHead } from '../../api/session';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { ViewChips } from '../../ui/view-chips';
import { FreshnessPanel } from './freshness-panel';
import { PublicationRow } from './publication-row';
import classes from './publishing.module.css';

const views: PublicationView[] = [
  'all',
  'approval',
  'immediate',
  'second-check',
  'drafts',
  'published',
  'review',
  'withdrawn',
];
const isView = (value: string | null): value is PublicationView => views.some((view) => view === value);

/** Publications of the body with the freshness of its sections; a head comes to what waits for a decision. */
export default function PublicationsPage() {
  const session = useOutletContext<Session>();
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const wanted = params.get('view');
  const view: PublicationView = isView(wanted) ? wanted : isHead(session) ? 'approval' : 'all';
  const { data: counts } = usePublicationCounts();
  const resources = useResources();
  const list = usePublications(view);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const sections = resources.data?.items.flatMap((resource) => resource.sections) ?? [];
  const stale = sections.filter(({ freshness }) => freshness === 'stale').length;
  const mayWrite = may(session, 'publication.write');

  return (
    <Page
      title={t('publishing.title')}
      summary={
        counts &&
        resources.data &&
        [
          t('publishing.staleCount', { count: stale }),
          t('publishing.approvalCount', { count: counts.approval }),
          t('publishing.checkCount', { count: counts['second-check'] }),
        ].join(', ')
      }
      actions={
        mayWrite && (
          <Button component={Link} to="/publications/new">
            {t('publishing.new')}
          </Button>
        )
      }
    >
      <ViewChips
        label={t('publishing.views')}
        views={views}
        chosen={view}
        say={(one) => `${t(`publishing.view.${one}`)} ${counts?.[one] ?? ''}`}
        onChoose={(one) => setParams({ view: one })}
      />
      <div className={classes.columns}>
        <div className={classes.stack}>
          {list.error && <ProblemNote problem={list.error} onRetry={() => void list.refetch()} />}
          {list.isPending && <Loading rows={4} height={88} />}
          {list.isSuccess && items.length === 0 && (
            <EmptyNote title={t('publishing.empty')}>{t('publishing.emptyHint')}</EmptyNote>
          )}
          {items.length > 0 && (
            <Card label={t(`publishing.view.${view}`)}>
              <ul className={classes.list}>
                {items.map((item) => (
                  <PublicationRow key={item.id} item={item} />
                ))}
              </ul>
            </Card>
          )}
          {list.hasNextPage && (
            <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('publishing.more')}
            </Button>
          )}
        </div>
        {resources.error && <ProblemNote problem={resources.error} onRetry={() => void resources.refetch()} />}
        {resources.data && <FreshnessPanel resources={resources.data.items} />}
      </div>
    </Page>
  );
}
