import type { Principal } from '@baspasoz/auth';
import type { TenantTx } from '@baspasoz/persistence';
import type { Candidate } from '../domain/line-approval.js';

/** The caller with the units in which they hold a post today, from the service's own copy. */
export async function candidateOf(tx: TenantTx, { personId, roles, kind }: Principal): Promise<Candidate> {
  if (kind !== 'person') return { personId, roles, unitIds: [] };
  const units = await tx.query<{ unitId: string }>(
    `select unit_id as "unitId" from officer where body_id = $1 and person_id = $2 and unit_id is not null and dismissed_on is null`,
    [tx.bodyId, personId],
  );
  return { personId, roles, unitIds: units.map(({ unitId }) => unitId) };
}
