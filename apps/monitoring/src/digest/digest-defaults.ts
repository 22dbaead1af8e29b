import type { DigestHours } from '../domain/digest-slots.js';
import defaults from './digest-defaults.json' with { type: 'json' };

interface DigestDefaults {
  hours: DigestHours;
  /** A story that nobody has written of for so many days is in no digest, whatever is decided about it. */
  looksBackDays: number;
  /** At most so many are told with their sentence, the gravest; how many there are more is said. */
  mostStories: number;
  mostBelow: number;
  mostDuties: number;
  /** How fast a digest is read, for the time it takes. */
  wordsPerMinute: number;
}

/** What holds for a body that has set nothing: data with its source mark, since the law is silent. */
export const digestDefaults: DigestDefaults = defaults;
