import { articlesOf } from '@baspasoz/feeds';
import type { ArticleDraft } from '@baspasoz/feeds';
import type { TenantTx } from '@baspasoz/persistence';
import { storeArticles, unknownOf } from '../sources/store-articles.js';
import type { WatchLimits } from '../sources/watch-limits.js';
import type { FetchedArticle } from '../stories/new-articles.js';
import type { GivenArticle } from './given-article.js';
import { outletOf } from './outlet-of.js';

/** One article that was given: under which identifier of which source it is kept, and whether it is new there. */
export interface HandedIn {
  sourceId: string;
  externalId: string;
  isNew: boolean;
}

/** What is made of the articles by the rules of the fetched ones; undefined where no word is left of title and text. */
const draftOf = (article: GivenArticle, now: Date, limits: WatchLimits): ArticleDraft | undefined =>
  articlesOf(
    [
      {
        externalId: null,
        url: article.url,
        title: article.title,
        content: article.text,
        isHtml: false,
        publishedAt: article.publishedAt?.getTime() ?? null,
      },
    ],
    article.url ?? '',
    now,
    limits,
  )[0];

/**
 * Stores what was given of each outlet, one outlet after another in the order of their names: two who give at once wait for each other
 * and never for ever.
 * @returns the new articles, and in the order of `given` what became of each; null where there was nothing to read
 */
export async function handIn(
  tx: TenantTx,
  given: readonly GivenArticle[],
  now: Date,
  limits: WatchLimits,
): Promise<{ fresh: FetchedArticle[]; handed: (HandedIn | null)[] }> {
  const drafts = given.map((article) => ({ article, draft: draftOf(article, now, limits) }));
  const handed = new Map<GivenArticle, HandedIn>();
  const fresh: FetchedArticle[] = [];
  const outlets = Map.groupBy(drafts, ({ article }) => `${article.medium} ${article.outlet.toLowerCase()}`);
  for (const [, ofOutlet] of [...outlets].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const [first] = ofOutlet;
    if (!first) continue;
    const sourceId = await outletOf(tx, first.article.medium, first.article.outlet);
    const unknown = await unknownOf(
      tx,
      sourceId,
      ofOutlet.flatMap(({ draft }) => draft ?? []),
    );
    const stored = await storeArticles(tx, sourceId, unknown, now);
    fresh.push(...stored);
    if (stored.length > 0)
      await tx.execute('update source set items = items + $2, last_item_at = $3 where id = $1', [
        sourceId,
        stored.length,
        now,
      ]);
    for (const { article, draft } of ofOutlet)
      if (draft) handed.set(article, { sourceId, externalId: draft.externalId, isNew: unknown.includes(draft) });
  }
  return { fresh, handed: given.map((article) => handed.get(article) ?? null) };
}
