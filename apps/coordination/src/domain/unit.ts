import type { LocalDate, LocalizedText } from '@baspasoz/law';
import { problems } from '../problems.js';
import { officeMayBeRemoved } from './body.js';
import type { Body } from './body.js';

export interface Unit {
  id: string;
  name: LocalizedText;
  active: boolean;
  /** The authorized unit for interaction with mass media; at most one in a body. */
  authorized: boolean;
  /** The unit it is part of; none when it stands directly under the leadership. */
  superiorUnitId: string | null;
  version: number;
}

export interface UnitWish {
  name?: LocalizedText;
  authorized?: boolean;
  superiorUnitId?: string | null;
}

/**
 * What a unit becomes, within the rules: one authorized unit (¶2), nobody between it and the first head (¶4), no circle of superiors.
 * @param others every other unit of the body
 */
export function changeUnit(unit: Unit, wish: UnitWish, others: readonly Unit[]): Unit {
  const next: Unit = { ...unit, ...withoutUndefined(wish) };
  if (!unit.active) throw problems['unit-closed']();
  if (unit.authorized && !next.authorized) throw problems['authorized-unit-protected']();
  if (next.authorized && others.some((other) => other.active && other.authorized))
    throw problems['authorized-unit-exists']();
  if (next.authorized && next.superiorUnitId !== null)
    throw problems['reports-to-first-head'](undefined, [{ field: 'superiorUnitId', code: 'invalid' }]);
  if (next.superiorUnitId !== null) refuseSuperior(next, next.superiorUnitId, others);
  return next;
}

/** Whether a unit may be closed: the authorized one only when the body itself ends (¶2). */
export function closeUnit(
  unit: Unit,
  { body, today, posts, subordinateUnits }: { body: Body; today: LocalDate; posts: number; subordinateUnits: number },
): Unit {
  if (!unit.active) throw problems['unit-closed']();
  if (unit.authorized && !officeMayBeRemoved(body, today)) throw problems['authorized-unit-protected']();
  if (posts > 0) throw problems['unit-has-posts']({ posts });
  if (subordinateUnits > 0) throw problems['unit-has-units']({ units: subordinateUnits });
  return { ...unit, active: false };
}

function refuseSuperior(unit: Unit, superiorId: string, others: readonly Unit[]): void {
  const byId = new Map(others.map((other) => [other.id, other]));
  const invalid = () => problems['superior-invalid'](undefined, [{ field: 'superiorUnitId', code: 'invalid' }]);
  if (!byId.get(superiorId)?.active) throw invalid();
  for (let at: string | null = superiorId; at !== null; at = byId.get(at)?.superiorUnitId ?? null)
    if (at === unit.id) throw invalid();
}

const withoutUndefined = (wish: UnitWish): UnitWish =>
  Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
