import type { Principal } from '@baspasoz/auth';
import type { TenantTx } from '@baspasoz/persistence';
import { problems } from '../problems.js';
import { candidateOf } from './candidate-of.js';

interface Places {
  topicId: string;
  unitId: string;
  ownerId?: string | undefined;
}

interface Known {
  topic: boolean;
  unit: boolean;
  owner: boolean;
}

/** Topic, unit and owner must be the body's own and in office; an officer of a structural unit writes for that unit only. */
export async function requirePlaces(
  tx: TenantTx,
  principal: Principal,
  { topicId, unitId, ownerId }: Places,
): Promise<void> {
  const [known] = await tx.query<Known>(
    `select exists (select from topic where body_id = $1 and id = $2) as topic,
       exists (select from unit where body_id = $1 and unit_id = $3 and active) as unit,
       $4::uuid is null or exists (select from officer where body_id = $1 and person_id = $4 and dismissed_on is null) as owner`,
    [tx.bodyId, topicId, unitId, ownerId ?? null],
  );
  if (!known?.topic) throw problems['topic-not-found']({}, [{ field: 'topicId', code: 'invalid' }]);
  if (!known.unit) throw problems['unknown-unit']({}, [{ field: 'unitId', code: 'invalid' }]);
  if (!known.owner) throw problems['unknown-assignee']({}, [{ field: 'ownerId', code: 'invalid' }]);
  if (principal.roles.includes('authorized-person') || principal.roles.includes('officer')) return;
  const { unitIds } = await candidateOf(tx, principal);
  if (!unitIds.includes(unitId)) throw problems['line-foreign-unit']({}, [{ field: 'unitId', code: 'invalid' }]);
}
