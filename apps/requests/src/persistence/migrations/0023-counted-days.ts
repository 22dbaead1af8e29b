import { publicView, tenantTable, workerTable } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';
import {
  correctionSelect,
  countedPaceSelect,
  countSelectOf,
  decidedSelect,
  hoursTaken,
  measureSelect,
  registeredSpanSelect,
  staleMonthSelect,
  summed,
  withheldGroundSelect,
} from './0024-counted-views.js';

/**
 * Statistics over hundreds of thousands of requests. What is settled for good is counted once for each day of registration; what can still
 * change with the clock alone (an open request, a complaint that waits) is counted at every reading. Whatever changes a settled request
 * marks its day as stale in the same transaction: a stale day is counted from its rows by whoever reads, until the sweep has counted it anew.
 * Marks are only added, so no two writers wait for one row.
 */
const tables = ['counted_day', 'counted_pace', 'stale_day'];

const tablesSql = /* sql */ `
  -- Settled requests by what the statistics split them by. Never open, never waiting beyond the term.
  create table counted_day (
    body_id uuid not null,
    registered_on date not null,
    unit_id uuid,
    ground_code text,
    legal_profile text not null,
    received integer not null,
    answered integer not null,
    refused integer not null,
    in_time integer not null,
    late integer not null,
    deemed_refused integer not null,
    extended integer not null,
    repeated integer not null,
    complained integer not null,
    complaint_in_time integer not null,
    complaint_late integer not null,
    complaint_upheld integer not null,
    unique nulls not distinct (body_id, registered_on, unit_id, ground_code, legal_profile)
  );

  -- How long the decisions on the requests of a month took, in whole hours.
  create table counted_pace (
    body_id uuid not null,
    month date not null,
    unit_id uuid,
    hours integer not null,
    decided integer not null
  );
  create unique index counted_pace_of_month on counted_pace (body_id, month, unit_id, hours) include (decided) nulls not distinct;

  create table stale_day (
    body_id uuid not null,
    day date not null,
    marked_at timestamptz not null default app_now()
  );
  create index stale_day_of_body on stale_day (body_id, day);
`;

/**
 * Marks are made by the database itself: no handler, sweep or mending by hand can leave one out. What finds a
 * request's day looks past the sight of an officer of a unit: a mark left out would be a wrong number.
 */
const marksSql = /* sql */ `
  create function clock_marks_day() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'INSERT' then
      insert into stale_day (body_id, day) values (old.body_id, old.registered_on);
    end if;
    if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.registered_on <> old.registered_on) then
      insert into stale_day (body_id, day) values (new.body_id, new.registered_on);
    end if;
    return null;
  end
  $$;
  create trigger clock_marks_day after update on statutory_clock for each row
    when ((old.closed_at is not null or new.closed_at is not null)
      and (old.closed_at, old.state, old.unit_id, old.registered_on, old.received_at, old.due_at, old.breached_at, old.extended_at, old.legal_profile)
        is distinct from
          (new.closed_at, new.state, new.unit_id, new.registered_on, new.received_at, new.due_at, new.breached_at, new.extended_at, new.legal_profile))
    execute function clock_marks_day();
  create trigger closed_clock_marks_day after insert on statutory_clock for each row when (new.closed_at is not null)
    execute function clock_marks_day();
  create trigger gone_clock_marks_day after delete on statutory_clock for each row when (old.closed_at is not null)
    execute function clock_marks_day();

  create function request_marks_day() returns trigger language plpgsql as $$
  declare
    sight constant text := coalesce(current_setting('app.sight', true), '');
  begin
    perform set_config('app.sight', '', true);
    insert into stale_day (body_id, day)
    select c.body_id, c.registered_on from statutory_clock c
    where c.request_id in (case when tg_op <> 'DELETE' then new.request_id end, case when tg_op <> 'INSERT' then old.request_id end)
      and c.closed_at is not null;
    perform set_config('app.sight', sight, true);
    return null;
  end
  $$;
  create trigger complaint_marks_day after insert or update or delete on complaint for each row execute function request_marks_day();
  create trigger refusal_marks_day after insert or update of ground_code or delete on refusal for each row execute function request_marks_day();
  create trigger sameness_marks_day after update of repeats or delete on request_sameness for each row execute function request_marks_day();
`;

/**
 * Counts stale days anew, one caller at a time. The marks go first: what is committed after that leaves a mark of its own, and each
 * statement of the function sees what was committed before it.
 *
 * @param names the measures that are kept of a day
 */
export const countAnewSql = (names: readonly string[], create = 'create') => /* sql */ `
  ${create} function count_days_anew(most integer) returns setof date language plpgsql as $$
  declare
    stale record;
    touched record;
    months jsonb = '{}';
  begin
    if not pg_try_advisory_xact_lock(7203120) then
      return;
    end if;
    for stale in select d.body_id, d.day from stale_day d group by 1, 2 order by 1, 2 limit most loop
      delete from stale_day d where d.body_id = stale.body_id and d.day = stale.day;
      delete from counted_day g where g.body_id = stale.body_id and g.registered_on = stale.day;
      insert into counted_day (body_id, registered_on, unit_id, ground_code, legal_profile, ${names.join(', ')})
      select m.body_id, m.registered_on, m.unit_id, m.ground_code, m.legal_profile, ${names.map((name) => `sum(m.${name})`).join(', ')}
      from request_measure m
      where m.body_id = stale.body_id and m.registered_on = stale.day and m.closed_at is not null and not m.contested
      group by 1, 2, 3, 4, 5;
      months = months || jsonb_build_object(stale.body_id || date_trunc('month', stale.day)::date::text,
        jsonb_build_array(stale.body_id, date_trunc('month', stale.day)::date));
      return next stale.day;
    end loop;
    for touched in select (value ->> 0)::uuid as body_id, (value ->> 1)::date as month from jsonb_each(months) loop
      delete from counted_pace g where g.body_id = touched.body_id and g.month = touched.month;
      insert into counted_pace (body_id, month, unit_id, hours, decided)
      select c.body_id, touched.month, c.unit_id, ${hoursTaken}, count(*) from statutory_clock c
      where c.body_id = touched.body_id and c.closed_at is not null
        and c.registered_on >= touched.month and c.registered_on < (touched.month + interval '1 month')::date
      group by 1, 2, 3, 4;
    end loop;
  end
  $$;
`;

/** An officer of a unit reads no statistics; the marks and the sweep are nobody's reading. */
const officeOnly = (table: string) => `
  create policy ${table}_of_office on ${table} as restrictive for select using (
    (select coalesce(current_setting('app.sight', true), '')) = ''
  );`;

export const countedDaysMigration: Migration = {
  name: '2026-11-30-counted-days',
  crossesBodies: 'every day on which a body registered a request that is decided is marked, to be counted by the sweep',
  async up(sql) {
    const { app, worker } = sql.roles;
    const view = (name: `public_${string}`, select: string, opens: readonly string[] = []) =>
      publicView({ name, tables: opens, select, app });
    await sql.query(
      tablesSql +
        tables.map((table) => tenantTable(table) + officeOnly(table)).join('') +
        `create view request_measure with (security_invoker) as ${measureSelect};
         grant select on request_measure to "${app}", "${worker}";
         create index refusal_of_ground on refusal (body_id, ground_code);
         create index register_correction_of_body on register_note (body_id) where kind = 'correction';` +
        workerTable('counted_day', worker, 'select, insert, delete') +
        workerTable('counted_pace', worker, 'select, insert, delete') +
        workerTable('stale_day', worker, 'select, insert, delete') +
        // Which ground, whether it repeats, how a complaint went: what is counted, and not a word of it.
        workerTable('refusal', worker, 'select (request_id, body_id, ground_code)') +
        workerTable('request_sameness', worker, 'select (request_id, body_id, repeats)') +
        workerTable(
          'complaint',
          worker,
          'select (request_id, body_id, forward_until, forwarded_at, resolved_at, outcome)',
        ) +
        // The other tables they read are open to public_request_fact and public_register already.
        view('public_request_count', countSelectOf(measureSelect, summed), tables) +
        view('public_counted_pace', countedPaceSelect) +
        view('public_stale_month', staleMonthSelect) +
        view('public_decided', decidedSelect) +
        view('public_registered_span', registeredSpanSelect) +
        view('public_register_correction', correctionSelect) +
        view('public_withheld_day', withheldGroundSelect) +
        countAnewSql(summed) +
        marksSql +
        `insert into stale_day (body_id, day) select distinct body_id, registered_on from statutory_clock where closed_at is not null;`,
    );
  },
};
