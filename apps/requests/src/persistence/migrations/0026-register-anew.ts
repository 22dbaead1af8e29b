import type { Migration } from '@baspasoz/persistence';

/**
 * An entry of the register names the new answer its texts say, so that everybody sees when another was given since. Until the office has
 * confirmed the entry anew its texts are of the answer before, and the register says so with the day of the new one.
 */
const registerAnewSql = /* sql */ `
  alter table register_entry add column complaint_id uuid references complaint;
  comment on column register_entry.complaint_id is 'the complaint after which the answer was given that the texts say; null for the first decision';

  -- The same as before; at its end when a new answer was given, whether the texts say an earlier one, and on which grounds the one they say withholds.
  create or replace view public_register with (security_barrier) as
  select e.body_id, e.request_id as id, c.number, e.form, e.language, c.state, c.request_kind, c.legal_profile, c.registered_on, c.received_at, c.closed_at,
         c.extended_at, (c.breached_at is not null or c.closed_at >= c.due_at) as late, f.ground_code, c.unit_id, u.name as unit_name,
         d.fired_at as published_at, e.withdrawn_at,
         case when e.withdrawn_at is null then e.words end as words,
         case when e.withdrawn_at is null then e.heading end as heading,
         case when e.withdrawn_at is null then e.question end as question,
         case when e.withdrawn_at is null then e.answer end as answer,
         greatest((select max(n.at) from register_note n where n.request_id = e.request_id), d.fired_at, k.answered_at) as updated_at,
         coalesce((select jsonb_agg(jsonb_build_object('at', n.at, 'kind', n.kind, 'note', n.note) order by n.at)
                   from register_note n where n.request_id = e.request_id), '[]') as notes,
         k.answered_at as renewed_at, e.form = 'full' and k.id is distinct from e.complaint_id as is_behind,
         array(select distinct w.ground_code from withheld_part w
               where w.request_id = e.request_id and w.complaint_id is not distinct from e.complaint_id order by 1) as withheld_on
  from register_entry e
  join deadline d on d.aggregate_id = e.request_id and d.kind = 'disclosure' and d.fired_at is not null
  join statutory_clock c on c.request_id = e.request_id
  left join refusal f on f.request_id = e.request_id
  left join unit u on u.body_id = c.body_id and u.unit_id = c.unit_id
  left join lateral (select o.id, o.answered_at from complaint o where o.request_id = e.request_id and o.answered_at is not null
                     order by o.answered_at desc limit 1) k on true;

  update register_entry e set complaint_id = (
    select o.id from complaint o where o.request_id = e.request_id and o.answered_at <= e.confirmed_at order by o.answered_at desc limit 1
  );
`;

export const registerAnewMigration: Migration = {
  name: '2026-11-30-register-anew',
  crossesBodies: 'every entry of the register learns whether it was confirmed after a new answer',
  up: async (sql) => void (await sql.query(registerAnewSql)),
};
