import { usePeople } from '../../api/coordination';
import type { StoryDetails } from '../../api/story-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import classes from './story.module.css';

/** What happened to the story, when, and by whom. */
export function HistoryCard({ history }: { history: StoryDetails['history'] }) {
  const { t, dates } = useWords();
  const { data: people } = usePeople(history.some(({ actorId }) => actorId));
  const nameOf = (id: string | null | undefined) => people?.find((person) => person.id === id)?.name;
  return (
    <Card label={t('story.history')}>
      <h2>{t('story.history')}</h2>
      <ol className={classes.history}>
        {history.map(({ at, kind, actorId, params }, index) => (
          <li key={index}>
            {t(`storyHistory.${kind}`)}
            {kind === 'grown' &&
              `: ${t('stories.sources', { count: Number(params['sources']) })}, ${t('stories.articles', { count: Number(params['articles']) })}`}
            {kind === 'dismissed' && `: ${t(`dismissal.${params['reason']}`)}`}
            {kind === 'confirmed' && `: ${t(`severity.${params['severity']}`)}`}
            <span className={classes.when}>{[dates.moment(at), nameOf(actorId)].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
