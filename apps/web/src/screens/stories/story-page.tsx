import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Link, useOutletContext, useParams } from 'react-router';
import { may } from '../../api/permissions';
import { useStory } from '../../api/stories';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { ArticlesCard } from './articles-card';
import { CauseCard } from './cause-card';
import { ExplanationCard } from './explanation-card';
import { HistoryCard } from './history-card';
import { MessageCard } from './message-card';
import classes from './story.module.css';

const ConfirmDrawer = lazy(() => import('./confirm-drawer'));
const DismissDrawer = lazy(() => import('./dismiss-drawer'));

/** One story: the sentence that caused it, why it was found, who carried it, what was decided. */
export default function StoryPage() {
  const session = useOutletContext<Session>();
  const { id = '' } = useParams();
  const { t, dates } = useWords();
  const { data: story, error, refetch } = useStory(id);
  const [drawer, setDrawer] = useState<'confirm' | 'dismiss' | null>(null);
  const close = () => setDrawer(null);

  const trail = [{ to: '/stories', label: t('nav.monitoring') }];
  if (error)
    return (
      <Page title={t('story.title')} trail={trail}>
        <ProblemNote problem={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!story)
    return (
      <Page title={t('common.loading')} trail={trail}>
        <Loading rows={3} height={160} />
      </Page>
    );

  const offered = (action: 'confirm' | 'dismiss') =>
    story.allowedActions.includes(action) && may(session, 'story.triage');
  // A second message on one story would be a slip; an update of the first is made on its own page.
  const mayAnswer =
    may(session, 'publication.write') &&
    story.state !== 'dismissed' &&
    story.answers.every(({ withdrawnAt }) => withdrawnAt !== null);
  return (
    <Page
      title={story.title}
      trail={trail}
      here={t('story.title')}
      summary={`${t(`storyState.${story.state}`)}. ${t('stories.sources', { count: story.sources })}, ${t('story.since', { moment: dates.moment(story.firstSeenAt) })}`}
      actions={
        <>
          {offered('dismiss') && (
            <Button variant="default" onClick={() => setDrawer('dismiss')}>
              {t('stories.dismiss')}
            </Button>
          )}
          {mayAnswer && (
            <Button
              variant={offered('confirm') ? 'default' : 'filled'}
              component={Link}
              to={`/publications/new?story=${story.id}`}
            >
              {t('officialMessage.draft')}
            </Button>
          )}
          {offered('confirm') && <Button onClick={() => setDrawer('confirm')}>{t('stories.confirm')}</Button>}
        </>
      }
    >
      <div className={classes.columns}>
        <div className={classes.main}>
          <MessageCard story={story} />
          <CauseCard story={story} />
          <ArticlesCard articles={story.articles} />
        </div>
        <div className={classes.side}>
          <ExplanationCard story={story} />
          <HistoryCard history={story.history} message={story.officialMessage} />
        </div>
      </div>
      <Suspense>
        {drawer === 'confirm' && <ConfirmDrawer story={story} onClose={close} />}
        {drawer === 'dismiss' && <DismissDrawer story={story} onClose={close} />}
      </Suspense>
    </Page>
  );
}
