import { publicView } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';
import { hoursTaken } from './0024-counted-views.js';
import { inPartSelect } from './0026-answered-in-part.js';

/**
 * What the public may see of a request behind a number: its number, its days and how it ended, and its place in the register where it has
 * one. Not its unit: small parts of a number are hidden, and lists of whole numbers laid over one another would show them.
 */
const countedRequestSelect = /* sql */ `
  select m.*, c.number, c.state, c.due_on, exists (
    select from public_register e where e.body_id = m.body_id and e.id = m.request_id
  ) as in_register
  from (${inPartSelect}) m join statutory_clock c on c.request_id = m.request_id
`;

/** As before, and at its end which request it was. */
const decidedSelect = /* sql */ `
  select c.body_id, c.registered_on, c.unit_id, ${hoursTaken} as hours, c.request_id from statutory_clock c where c.closed_at is not null
`;

/** As before, and at its end the unit that was given the request. */
const correctionSelect = /* sql */ `
  select distinct n.body_id, n.request_id, c.registered_on, c.unit_id
  from register_note n
  join deadline d on d.aggregate_id = n.request_id and d.kind = 'disclosure' and d.fired_at is not null
  join statutory_clock c on c.request_id = n.request_id
  where n.kind = 'correction'
`;

/** Each number of the statistics opens its list for the public too. */
export const countedRequestsMigration: Migration = {
  name: '2026-11-30-counted-requests',
  async up(sql) {
    await sql.query(
      // The tables it reads are open to the other public views already.
      publicView({ name: 'public_counted_request', tables: [], select: countedRequestSelect, app: sql.roles.app }) +
        `create or replace view public_decided with (security_barrier) as ${decidedSelect};
         create or replace view public_register_correction with (security_barrier) as ${correctionSelect};`,
    );
  },
};
