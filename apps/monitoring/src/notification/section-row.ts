import type { TenantTx } from '@baspasoz/persistence';

/**
 * What is known of a section, with its row locked until the transaction ends: its staleness and its publications, which come by
 * different partitions, take turns here.
 * @param publishedAt an instant at which something was published in it
 */
export async function lockSection(
  tx: TenantTx,
  sectionId: string,
  publishedAt: string | null = null,
): Promise<{ lastPublishedAt: Date | null }> {
  const [row] = await tx.query<{ lastPublishedAt: Date | null }>(
    `insert into section as s (body_id, section_id, last_published_at) values ($1, $2, $3)
     on conflict (body_id, section_id) do update set last_published_at = greatest(s.last_published_at, excluded.last_published_at)
     returning last_published_at as "lastPublishedAt"`,
    [tx.bodyId, sectionId, publishedAt],
  );
  if (!row) throw new Error(`section ${sectionId} could not be kept`);
  return row;
}
