import type { Severity } from '@baspasoz/contracts';
import type { Counted } from './gather-counts.js';
import defaults from './spike-defaults.json' with { type: 'json' };

/** When coverage counts as beyond what is usual: data with its source mark, since the law is silent. */
export interface SpikeDefaults {
  /** The hours counted, until now. */
  windowHours: number;
  looksBackDays: number;
  leastDays: number;
  leastArticles: number;
  chance: number;
  looksEveryMinutes: number;
  /** Of the head's notification, where the body wants one. */
  severity: Severity;
  /** Which waves are a matter of the head; the others are shown to the officers. */
  tellsHeadOf: Counted[];
  /** How long a spike that is over is still shown. */
  shownHours: number;
  /** At most so many articles are named. */
  mostArticles: number;
}

export const spikeDefaults = defaults as SpikeDefaults;
