import { setTimeout as pause } from 'node:timers/promises';
import type { Principal, Role } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import type { BodyId } from '@baspasoz/persistence';

/** How long the seed waits for what coordination tells by event. */
const patienceMs = 120_000;

/** Who acts in the demo: a text has an author and, as in life, somebody else who approves it. */
export interface DemoOffice {
  manager: Principal;
  author: Principal;
  approver: Principal;
  head: Principal;
}

interface PersonRow {
  person_id: string;
  role: string;
}

/** Waits until this service's own copy knows the people of the body. */
export async function officeOf(tenants: Tenants, body: BodyId): Promise<DemoOffice> {
  const since = performance.now();
  for (;;) {
    const people = await peopleOf(tenants, body);
    const person = (role: string) => people.find((row) => row.role === role)?.person_id;
    const [manager, officer, head] = [person('authorized-person'), person('officer'), person('first-head')];
    if (manager && head) {
      const authorized = principal(body, manager, 'authorized-person');
      const first = principal(body, head, 'first-head');
      return officer
        ? { manager: authorized, author: principal(body, officer, 'officer'), approver: authorized, head: first }
        : { manager: authorized, author: authorized, approver: first, head: first };
    }
    if (performance.now() - since > patienceMs)
      throw new Error(
        `coordination has told nothing of the people of ${body} for ${patienceMs / 1000} s; seed coordination first`,
      );
    await pause(100);
  }
}

const peopleOf = (tenants: Tenants, body: BodyId): Promise<PersonRow[]> =>
  tenants.run(body, (tx) =>
    tx.query<PersonRow>(
      `select person_id, role from officer where body_id = $1 and dismissed_on is null
       union all
       (select person_id, 'first-head' from leader where body_id = $1 and place = 0 and from_date <= app_now()::date
        order by from_date desc limit 1)`,
      [body],
    ),
  );

const principal = (bodyId: BodyId, personId: string, role: Role): Principal => ({
  personId,
  kind: 'person',
  clientId: 'seed',
  roles: [role],
  bodyId,
  bodies: [],
  language: 'kk',
});
