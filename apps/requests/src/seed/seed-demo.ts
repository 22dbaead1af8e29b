import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import type { Principal, Role } from '@baspasoz/auth';
import { logger } from '@baspasoz/observability';
import { Tenants, bodyId } from '@baspasoz/persistence';
import type { BodyId } from '@baspasoz/persistence';
import { seedRequest } from './seed-request.js';
import type { DemoRequest } from './demo-request.js';
import type { DemoOffice } from './seed-request.js';

/** How long the seed waits for what coordination tells by event. */
const patienceMs = 120_000;
/** Names come by a second way and may be late; receipts of the demo should have them. */
const patienceForNamesMs = 20_000;

interface OfficerRow {
  person_id: string;
  name: string | null;
}

/** Registers the demo requests of a body through the handlers everyone uses; a second run finds them and changes nothing. */
export async function seedDemo(
  app: INestApplicationContext,
  id: string,
  requests: DemoRequest[],
  /** The other body, where a request asks it something. */
  otherId?: string,
): Promise<void> {
  const tenants = app.get(Tenants, { strict: false });
  const other = otherId ? { other: (await officeOf(tenants, bodyId(otherId))).principal } : {};
  const office = { ...(await officeOf(tenants, bodyId(id))), ...other };
  for (const request of requests) await seedRequest(app, office, request);
  logger.info({ bodyId: id, requests: requests.length }, 'demo requests are there');
}

/** Waits until this service's own copy knows the body, its authorized person, its first head and a unit to give work to. */
async function officeOf(tenants: Tenants, body: BodyId): Promise<DemoOffice> {
  const since = performance.now();
  for (;;) {
    const waited = performance.now() - since;
    const { officer, head, unitId, unitOfficer, pressOfficer } = await tenants.run(body, async (tx) => {
      const [found] = await tx.query<OfficerRow>(
        `select o.person_id, p.name from officer o join body b on b.body_id = o.body_id
         left join person p on p.body_id = o.body_id and p.person_id = o.person_id
         where o.body_id = $1 and o.role = 'authorized-person' and o.dismissed_on is null limit 1`,
        [body],
      );
      const [unit] = await tx.query<{ unit_id: string }>(
        'select unit_id from unit where body_id = $1 and active and not authorized order by unit_id limit 1',
        [body],
      );
      const [clerk] = await tx.query<{ person_id: string }>(
        `select person_id from officer where body_id = $1 and unit_id = $2 and role = 'unit-officer' and dismissed_on is null limit 1`,
        [body, unit?.unit_id ?? null],
      );
      const [press] = await tx.query<{ person_id: string }>(
        `select person_id from officer where body_id = $1 and role = 'officer' and dismissed_on is null order by person_id limit 1`,
        [body],
      );
      const [first] = await tx.query('select from first_head where body_id = $1 limit 1', [body]);
      return {
        officer: found,
        head: first,
        unitId: unit?.unit_id,
        unitOfficer: clerk?.person_id,
        pressOfficer: press?.person_id,
      };
    });
    if (officer && unitId && ((officer.name && head) || waited > patienceForNamesMs))
      return {
        principal: person(body, officer.person_id, 'authorized-person'),
        unitId,
        unitOfficer: unitOfficer ? person(body, unitOfficer, 'unit-officer') : null,
        pressOfficer: pressOfficer ? person(body, pressOfficer, 'officer') : null,
      };
    if (waited > patienceMs)
      throw new Error(
        `coordination has told nothing of body ${body} for ${patienceMs / 1000} s; seed coordination first`,
      );
    await pause(100);
  }
}

const person = (body: BodyId, personId: string, role: Role): Principal => ({
  personId,
  kind: 'person',
  clientId: 'seed',
  roles: [role],
  bodyId: body,
  bodies: [],
  language: 'kk',
});
