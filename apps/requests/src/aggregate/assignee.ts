import type { TenantTx } from '@baspasoz/persistence';
import { problems } from '../problems.js';
import type { Assignment } from './assign.js';

/** Whom a request may be given to: an officer of the body, an active unit of it, or both. */
export async function requireAssignee(
  tx: TenantTx,
  { unitId, assigneeId }: { unitId?: string; assigneeId?: string },
): Promise<Assignment> {
  if (!unitId && !assigneeId) throw problems['assignee-missing']({}, [{ field: 'assigneeId', code: 'required' }]);
  if (assigneeId) await requireOfficer(tx, assigneeId);
  if (unitId) await requireUnit(tx, unitId);
  return { unitId: unitId ?? null, assigneeId: assigneeId ?? null };
}

async function requireOfficer(tx: TenantTx, personId: string): Promise<void> {
  const found = await tx.query(
    'select from officer where body_id = $1 and person_id = $2 and dismissed_on is null limit 1',
    [tx.bodyId, personId],
  );
  if (found.length === 0) throw problems['unknown-assignee']({}, [{ field: 'assigneeId', code: 'invalid' }]);
}

async function requireUnit(tx: TenantTx, unitId: string): Promise<void> {
  const found = await tx.query('select from unit where body_id = $1 and unit_id = $2 and active', [tx.bodyId, unitId]);
  if (found.length === 0) throw problems['unknown-unit']({}, [{ field: 'unitId', code: 'invalid' }]);
}
