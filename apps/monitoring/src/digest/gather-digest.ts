import type { TenantTx } from '@baspasoz/persistence';
import { byRisk } from '../domain/rank-by-risk.js';
import type { Counted, DigestContent, DigestStory } from './digest-content.js';
import { digestDefaults } from './digest-defaults.js';
import { overdueDuties, silentSources } from './gather-duties.js';
import { wavesSince } from './gather-waves.js';
import { changedStories } from './gather-stories.js';

const DAY_MS = 86_400_000;

const first = <Item>(items: readonly Item[], most: number): Counted<Item> => ({
  all: items.length,
  items: items.slice(0, most),
});

/** What a digest tells that is made now, and every story it speaks of, also those it only counts. */
export async function gatherDigest(
  tx: TenantTx,
  { since, now }: { since: Date; now: Date },
): Promise<{ content: DigestContent; told: DigestStory[] }> {
  const from = new Date(now.getTime() - digestDefaults.looksBackDays * DAY_MS);
  const told = (await changedStories(tx, since, from)).toSorted(byRisk);
  const content = {
    stories: first(
      told.filter(({ state }) => state !== 'quiet'),
      digestDefaults.mostStories,
    ),
    below: first(
      told.filter(({ state }) => state === 'quiet'),
      digestDefaults.mostBelow,
    ),
    waves: await wavesSince(tx, since),
    silent: await silentSources(tx),
    overdue: first(await overdueDuties(tx), digestDefaults.mostDuties),
  };
  return { content, told };
}
