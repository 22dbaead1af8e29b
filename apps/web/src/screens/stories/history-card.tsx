import { usePeople } from '../../api/coordination';
import type { StoryDetails, StoryEntry } from '../../api/story-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { minutesUsed } from './message-state';
import classes from './story.module.css';

/** Steps on the way from the alert to the official message: each says how many minutes of the term were used by then. */
const timed: StoryEntry['kind'][] = [
  'told',
  'handed-on',
  'acknowledged',
  'answer-begun',
  'answer-published',
  'message-overdue',
];

interface Props {
  history: StoryDetails['history'];
  message: StoryDetails['officialMessage'];
}

/** What happened to the story, when, and by whom. */
export function HistoryCard({ history, message }: Props) {
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
            <span className={classes.when}>
              {[
                dates.moment(at),
                nameOf(actorId),
                message &&
                  timed.includes(kind) &&
                  t('officialMessage.minute', { count: minutesUsed(message, at), minutes: message.minutes }),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
