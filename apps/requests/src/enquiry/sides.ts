import type { Principal } from '@baspasoz/auth';
import type { TenantTx } from '@baspasoz/persistence';
import { halfOf } from '../domain/enquiry-state.js';
import type { EnquirySituation } from '../domain/enquiry-state.js';

const wide = ['authorized-person', 'officer', 'first-head', 'deputy', 'integrator', 'service'];

/** True for whoever sees of the body's requests only what their own structural unit has to do with. */
export const seesOwnUnitOnly = (principal: Principal): boolean =>
  principal.roles.includes('unit-officer') && !principal.roles.some((role) => wide.includes(role));

/**
 * The units a person works in; `$person` and `$body` are the places of their ids. The authorized person and the press officers work in
 * the authorized unit also where coordination names no unit for their post.
 */
export const ownUnits = (person: string, body: string): string => `(
  select u.unit_id from officer o join unit u on u.body_id = o.body_id
    and (u.unit_id = o.unit_id or (o.unit_id is null and u.authorized and o.role in ('authorized-person', 'officer')))
  where o.body_id = ${body} and o.person_id = ${person}::uuid and o.dismissed_on is null)`;

async function worksIn(tx: TenantTx, personId: string, unitId: string): Promise<boolean> {
  const found = await tx.query(`select where $3::uuid in ${ownUnits('$2', '$1')}`, [tx.bodyId, personId, unitId]);
  return found.length > 0;
}

/** Whether it is the caller's to answer: a unit's enquiry is its officers', another body's question is the office's. */
export async function isAsked(
  tx: TenantTx,
  principal: Principal,
  enquiry: Pick<EnquirySituation, 'origin' | 'otherBodyId'> & { unitId: string | null },
): Promise<boolean> {
  if (enquiry.unitId) return worksIn(tx, principal.personId, enquiry.unitId);
  return halfOf(enquiry) === 'asked' && !seesOwnUnitOnly(principal);
}

/**
 * Looks past the narrower sight of a unit officer until the transaction ends: what the unit is asked is told with the number and the
 * subject of the request it serves, and settling it takes that request's lock.
 */
export const lookPastSight = (tx: TenantTx): Promise<unknown> => tx.query(`select set_config('app.sight', '', true)`);
