import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useOutletContext, useSearchParams } from 'react-router';
import { may } from '../../api/permissions';
import { useStories } from '../../api/stories';
import type { StoryRow as Story, StoryView } from '../../api/story-types';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { useRowKeys } from '../../ui/use-row-keys';
import { SpikeNotes } from '../spikes/spike-notes';
import { MonitoringSections } from './monitoring-sections';
import classes from './stories.module.css';
import { StoryRow } from './story-row';
import { isStoryView, StoryViews } from './story-views';

const ConfirmDrawer = lazy(() => import('./confirm-drawer'));
const GiveArticlesDrawer = lazy(() => import('../give-articles/give-articles-drawer'));
const DismissDrawer = lazy(() => import('./dismiss-drawer'));

/** Monitoring: stories about the body, each with what caused the alert, confirmed or dismissed by an officer. */
export default function StoriesPage() {
  const session = useOutletContext<Session>();
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const wanted = params.get('state');
  const view: StoryView = isStoryView(wanted) ? wanted : 'open';
  const stories = useStories(view);
  const open = useStories('open');
  const [decision, setDecision] = useState<{ on: Story; as: 'confirm' | 'dismiss' } | null>(null);
  const [giving, setGiving] = useState(false);
  const triages = may(session, 'story.triage');
  const rows = stories.data?.pages.flatMap((page) => page.items) ?? [];
  const decide = (as: 'confirm' | 'dismiss') => (id: string) => {
    const on = rows.find((row) => row.id === id);
    if (triages && (on?.state === 'open' || on?.state === 'notified')) setDecision({ on, as });
  };
  const list = useRowKeys('story', { c: decide('confirm'), d: decide('dismiss') });
  const close = () => setDecision(null);

  const waiting = open.data?.pages.flatMap((page) => page.items).length;
  const openCount = waiting === undefined ? undefined : `${waiting}${open.hasNextPage ? '+' : ''}`;

  return (
    <Page
      title={t('nav.monitoring')}
      summary={waiting !== undefined && t('stories.waiting', { count: waiting, shown: openCount })}
      actions={
        may(session, 'article.give') && (
          <Button variant="default" onClick={() => setGiving(true)}>
            {t('given.name')}
          </Button>
        )
      }
    >
      <MonitoringSections session={session} />
      <SpikeNotes />
      <StoryViews view={view} open={openCount} onChoose={(next) => setParams(next === 'open' ? {} : { state: next })} />
      {stories.error && <ProblemNote problem={stories.error} onRetry={() => void stories.refetch()} />}
      {stories.isPending && <Loading rows={4} height={132} />}
      {stories.isSuccess && rows.length === 0 && (
        <EmptyNote title={t(`stories.empty.${view}`)}>{t('stories.emptyHint')}</EmptyNote>
      )}
      {rows.length > 0 && (
        <ul ref={list} className={classes.sheet} aria-label={t('monitoring.stories')}>
          {rows.map((story) => (
            <StoryRow
              key={story.id}
              story={story}
              triages={triages}
              onConfirm={() => setDecision({ on: story, as: 'confirm' })}
              onDismiss={() => setDecision({ on: story, as: 'dismiss' })}
            />
          ))}
        </ul>
      )}
      {stories.hasNextPage && (
        <Button
          variant="default"
          className={classes.more}
          loading={stories.isFetchingNextPage}
          onClick={() => void stories.fetchNextPage()}
        >
          {t('queue.more')}
        </Button>
      )}
      <Suspense>
        {giving && <GiveArticlesDrawer onClose={() => setGiving(false)} />}
        {decision?.as === 'confirm' && <ConfirmDrawer story={decision.on} onClose={close} />}
        {decision?.as === 'dismiss' && <DismissDrawer story={decision.on} onClose={close} />}
      </Suspense>
    </Page>
  );
}
