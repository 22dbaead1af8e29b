import { workerTable } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';
import { countAnewSql } from './0023-counted-days.js';
import { countSelectOf, measureSelect, summed } from './0024-counted-views.js';

const kept = [
  'body_id',
  'request_id',
  'registered_on',
  'received_at',
  'closed_at',
  'contested',
  'unit_id',
  'ground_code',
  'legal_profile',
];

/** The measures of a request as before, and at their end whether an answer to it, the first or one after a complaint, withholds a part. */
export const inPartSelect = /* sql */ `
  select ${[...kept, 'received', 'open', ...summed.slice(1, 6), 'waiting_beyond_term', ...summed.slice(6)].map((name) => `m.${name}`).join(', ')},
    (exists (select from withheld_part w where w.request_id = m.request_id))::int as answered_in_part
  from (${measureSelect}) m
`;
const counted = [...summed, 'answered_in_part'];

/** Answers that refuse in part are counted by day as everything settled is: a part that is added or goes marks the day of its request. */
export const answeredInPartMigration: Migration = {
  name: '2026-11-30-answered-in-part',
  crossesBodies:
    'every day on which a body registered a request that was answered in part is marked, to be counted by the sweep',
  async up(sql) {
    await sql.query(
      `alter table counted_day add column answered_in_part integer not null default 0;` +
        workerTable('withheld_part', sql.roles.worker, 'select (request_id)') +
        `create or replace view request_measure with (security_invoker) as ${inPartSelect};
         create or replace view public_request_count with (security_barrier) as ${countSelectOf(inPartSelect, counted)};
         create trigger withheld_marks_day after insert or delete on withheld_part for each row execute function request_marks_day();` +
        countAnewSql(counted, 'create or replace') +
        `insert into stale_day (body_id, day)
         select distinct c.body_id, c.registered_on from withheld_part w join statutory_clock c on c.request_id = w.request_id;`,
    );
  },
};
