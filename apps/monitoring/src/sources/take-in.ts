import type { ArticleDraft } from '@baspasoz/feeds';
import type { TenantTx } from '@baspasoz/persistence';
import type { Source } from '../persistence/source.entity.js';
import type { NewArticles } from '../stories/new-articles.js';
import { storeArticles } from './store-articles.js';

/** Stores what a source brought anew and makes stories of it; the source has spoken. The caller saves the source, whose row it holds. */
export async function takeIn(
  tx: TenantTx,
  newArticles: NewArticles,
  source: Source,
  fresh: ArticleDraft[],
  now: Date,
): Promise<void> {
  await newArticles.take(tx, await storeArticles(tx, source.id, fresh, now));
  source.items += fresh.length;
  source.lastItemAt = now;
  source.silentSince = null;
  source.silentAt = source.paused ? null : new Date(now.getTime() + source.expectedEveryMinutes * 60_000);
}
