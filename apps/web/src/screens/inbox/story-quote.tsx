import type { DismissalReason, StoryDetails } from '../../api/story-types';
import { useWords } from '../../i18n/use-words';
import { MarkedText } from '../../ui/marked-text';
import { langOf } from '../stories/lang-of';
import { quotePlacesIn } from '../stories/quote-places';
import { saysTheSame } from '../stories/says-the-same';
import classes from './inbox.module.css';

interface Props {
  /** What the notification itself carries; the story, when it is loaded, adds the marks. */
  params: Record<string, string | null>;
  story: StoryDetails | undefined;
}

const reasons: DismissalReason[] = ['not-negative', 'not-about-us', 'duplicate', 'resolved'];

/** The sentence that caused the alert with the words that weighed, unless it is the headline above, its source, and how many outlets carry the story. */
export function StoryQuote({ params, story }: Props) {
  const { t, dates } = useWords();
  const quote = params['quote'];
  const lang = langOf(params['language']);
  const { sourceName, firstSeenAt } = params;
  const origin = [sourceName && `«${sourceName}»`, firstSeenAt && dates.moment(firstSeenAt)].filter(Boolean).join(', ');
  const reason = reasons.find((one) => one === params['dismissedFor']);
  return (
    <>
      {quote && !saysTheSame(quote, params['title']) ? (
        <blockquote className={classes.quote}>
          <span lang={lang}>
            «<MarkedText text={quote} places={quotePlacesIn(story, quote)} />»
          </span>
          {origin && `, ${origin}`}
        </blockquote>
      ) : (
        origin && <p className={classes.proposal}>{origin}</p>
      )}
      {story && <p className={classes.proposal}>{t('matter.negative-coverage.spread', { count: story.sources })}</p>}
      {reason && params['dismissedAt'] && (
        <p className={classes.proposal}>
          {t('inbox.dismissed', { reason: t(`dismissal.${reason}`), moment: dates.moment(params['dismissedAt']) })}
        </p>
      )}
    </>
  );
}
