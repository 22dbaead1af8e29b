import type { ArticleDraft } from '@baspasoz/feeds';
import type { TenantTx } from '@baspasoz/persistence';
import { v7 as uuidv7 } from 'uuid';
import type { FetchedArticle } from '../stories/new-articles.js';

interface Known {
  external_id: string;
  url: string;
  title: string;
}

/**
 * Those of the drafts that the source has not given before, by identifier, or by address and title: some systems give an article a
 * new identifier every time. The caller holds the row of the source, so nobody stores beside.
 */
export async function unknownOf(tx: TenantTx, sourceId: string, drafts: ArticleDraft[]): Promise<ArticleDraft[]> {
  if (drafts.length === 0) return [];
  // BitmapOr of article_source_id_external_id_key and article_of_source: as many probes as drafts.
  const known = await tx.query<Known>(
    'select external_id, url, title from article where source_id = $1 and (external_id = any($2) or url = any($3))',
    [sourceId, drafts.map(({ externalId }) => externalId), drafts.map(({ url }) => url)],
  );
  const ids = new Set(known.map((row) => row.external_id));
  const faces = new Set(known.map(faceOf));
  const fresh: ArticleDraft[] = [];
  for (const draft of drafts) {
    if (ids.has(draft.externalId) || faces.has(faceOf(draft))) continue;
    faces.add(faceOf(draft));
    fresh.push(draft);
  }
  return fresh;
}

const faceOf = ({ url, title }: { url: string; title: string }): string => `${url}\n${title}`;

/** Stores new articles, the oldest entry of the feed first, so that their order is the order of the news. */
export async function storeArticles(
  tx: TenantTx,
  sourceId: string,
  drafts: ArticleDraft[],
  fetchedAt: Date,
): Promise<FetchedArticle[]> {
  const rows = drafts
    .toSorted((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime())
    .map((draft) => ({ id: uuidv7(), ...draft }));
  await tx.execute(
    `insert into article (id, body_id, source_id, external_id, url, title, text, published_at, date_repaired, fetched_at)
     select r.id, $1, $2, r."externalId", r.url, r.title, r.text, r."publishedAt", r."dateRepaired", $4
     from jsonb_to_recordset($3::jsonb) as r (id uuid, "externalId" text, url text, title text, text text,
       "publishedAt" timestamptz, "dateRepaired" boolean)`,
    [tx.bodyId, sourceId, JSON.stringify(rows), fetchedAt],
  );
  return rows.map(({ id, title, text, url, publishedAt, dateRepaired }) => ({
    id,
    sourceId,
    title,
    text,
    url,
    publishedAt: dateRepaired ? null : publishedAt,
    fetchedAt,
  }));
}
