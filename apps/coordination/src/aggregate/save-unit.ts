import type { Unit } from '../domain/unit.js';
import type { BodyChange } from './body-change.js';

/** Stores a new or changed unit, tells the other services, and writes down who did it. Returns it with its new version. */
export async function saveUnit(change: BodyChange, unit: Unit, action: string): Promise<Unit> {
  const { tx } = change;
  const { id, name, active, authorized, superiorUnitId, version } = unit;
  await tx.query(
    `insert into unit (body_id, id, name, active, authorized, superior_unit_id, version) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (body_id, id) do update
       set name = excluded.name, active = excluded.active, authorized = excluded.authorized,
           superior_unit_id = excluded.superior_unit_id, version = excluded.version`,
    [tx.bodyId, id, name, active, authorized, superiorUnitId, version + 1],
  );
  change.say({ type: 'StructuralUnitChanged', data: { unitId: id, name, active, authorized } });
  change.note(action, `unit:${id}`, { active, authorized, superiorUnitId });
  return { ...unit, version: version + 1 };
}
