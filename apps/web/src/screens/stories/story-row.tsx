import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { StoryRow as Story } from '../../api/story-types';
import { useWords } from '../../i18n/use-words';
import { langOf } from './lang-of';
import { saysTheSame } from './says-the-same';
import { SeverityWords } from './severity';
import classes from './stories.module.css';

interface Props {
  story: Story;
  triages: boolean;
  onConfirm: () => void;
  onDismiss: () => void;
}

/** What an officer has not judged yet; the head may have been told of it already. */
const undecided: Story['state'][] = ['open', 'notified'];

/** One story: how grave it is, what is said, the sentence that caused the alert, how far it went, and the decision on it. */
export function StoryRow({ story, triages, onConfirm, onDismiss }: Props) {
  const { t, dates } = useWords();
  const lang = langOf(story.language);
  const inHeadline = saysTheSame(story.quote?.text, story.title);
  return (
    <li className={classes.row} data-severity={story.severity ?? undefined} data-state={story.state}>
      <SeverityWords severity={story.severity} score={story.score} />
      <div className={classes.what}>
        <Link to={`/stories/${story.id}`} data-story={story.id} className={classes.title} lang={lang}>
          {inHeadline ? <mark>{story.title}</mark> : story.title}
        </Link>
        {story.quote && !inHeadline && (
          <blockquote className={classes.quote} lang={lang}>
            <mark>{story.quote.text}</mark>
          </blockquote>
        )}
      </div>
      <p className={classes.spread}>
        {t('stories.sources', { count: story.sources })}
        <span className={classes.facts}>{t('stories.articles', { count: story.articles })}</span>
        <span className={classes.facts}>{t(`coverageLanguage.${story.language}`)}</span>
        <span className={classes.facts}>{dates.moment(story.lastSeenAt)}</span>
      </p>
      <div className={classes.decision}>
        {story.state !== 'open' && <span className={classes.badge}>{t(`storyState.${story.state}`)}</span>}
        {triages && undecided.includes(story.state) && (
          <>
            <Button size="sm" variant="default" onClick={onConfirm}>
              {t('stories.confirm')}
            </Button>
            <Button size="sm" variant="subtle" color="dark" onClick={onDismiss}>
              {t('stories.dismiss')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
