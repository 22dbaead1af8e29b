import type { OfficialMessage } from '../../api/story-types';
import { useWords } from '../../i18n/use-words';
import classes from './message-clock.module.css';
import { messageState } from './message-state';

/** How many minutes of the term of the official message are used, and how the term stands. */
export function MessageClock({ message }: { message: OfficialMessage }) {
  const { t, say, dates, now } = useWords();
  const { state, used, share } = messageState(message, now);
  return (
    <div className={classes.clock} data-state={state}>
      <p className={classes.words}>
        <strong>{t('officialMessage.used', { count: used, minutes: message.minutes })}</strong>{' '}
        {t(`officialMessage.state.${state}`, {
          moment: dates.moment(message.publishedAt ?? message.dueAt),
          count: Math.abs(message.minutes - used),
        })}
      </p>
      <div className={classes.bar} aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <p className={classes.facts}>
        {t('officialMessage.from', { moment: dates.moment(message.startedAt) })} {say(message.clause)}.
      </p>
    </div>
  );
}
