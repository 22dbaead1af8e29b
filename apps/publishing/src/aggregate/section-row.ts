import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { problems } from '../problems.js';

export interface SectionRow {
  id: string;
  resourceId: string;
  kind: string;
  name: LocalizedText;
  lastPublishedAt: Date | null;
  /** What started the running term; null when none runs. */
  termFrom: Date | null;
  freshUntil: Date | null;
  staleSince: Date | null;
  termNumber: number;
}

const columns = `
  id, resource_id as "resourceId", kind, name, last_published_at as "lastPublishedAt", term_from as "termFrom", fresh_until as "freshUntil",
  stale_since as "staleSince", term_number as "termNumber"`;

/** Takes the section's lock: publications in it and the sweep change its term one after another. */
export async function lockSection(tx: TenantTx, id: string): Promise<SectionRow> {
  const [row] = await tx.query<SectionRow>(`select ${columns} from section where id = $1 and body_id = $2 for update`, [
    id,
    tx.bodyId,
  ]);
  if (!row) throw problems['section-not-found']();
  return row;
}

/** Every section of the body, locked, with what its running term was computed from. */
export const lockRunningSections = (tx: TenantTx): Promise<SectionRow[]> =>
  tx.query<SectionRow>(
    `select ${columns} from section where body_id = $1 and fresh_until is not null and stale_since is null order by id for update`,
    [tx.bodyId],
  );
