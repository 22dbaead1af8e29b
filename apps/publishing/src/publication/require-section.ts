import type { TenantTx } from '@baspasoz/persistence';
import { problems } from '../problems.js';

/** Refuses a section that is not one of the body's. */
export async function requireSection(tx: TenantTx, sectionId: string, field = 'sectionId'): Promise<void> {
  const found = await tx.query('select from section where id = $1 and body_id = $2', [sectionId, tx.bodyId]);
  if (found.length === 0) throw problems['section-not-found']({}, [{ field, code: 'invalid' }]);
}
