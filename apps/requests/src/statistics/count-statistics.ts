import type { LocalizedText } from '@baspasoz/law';
import { columnOf, measureNames } from './measures.js';
import type { CountedLine, UnitCorrections, UnitHours, WithheldGround } from './counted-line.js';
import { monthsOf } from './months-of.js';
import type { Period, Statistics } from './statistics.js';
import { statisticsOf } from './statistics-of.js';

interface Asks {
  query<R>(sql: string, params?: readonly unknown[]): Promise<R[]>;
}

const ofPeriod = 'body_id = $1 and registered_on between $2::date and $3::date';
const sums = measureNames.map((name) => `sum(${columnOf(name)})::int as "${name}"`).join(', ');

/**
 * Adds up the counted days of the period with what is open or stale, in the caller's scope: the body's own transaction or a public one.
 * One statement, so that a day counted anew meanwhile is in it once.
 */
const linesSql = `
  select date_trunc('month', registered_on::timestamp)::date::text as month, unit_id as "unitId", ground_code as "groundCode",
    min(legal_profile) as "legalProfile", ${sums}
  from public_request_count where ${ofPeriod} group by date_trunc('month', registered_on::timestamp), unit_id, ground_code`;

/** $4 and $5 are the first and the last month that lie wholly in the period. Other days, and those of a stale month, are read by their rows. */
const hoursSql = `
  select unit_id as "unitId", hours, sum(decided)::int as count from (
    select unit_id, hours, decided from public_counted_pace where body_id = $1 and month between $4::date and $5::date
    union all
    select d.unit_id, d.hours, 1
    from generate_series(date_trunc('month', $2::date::timestamp), $3::date::timestamp, interval '1 month') m(month)
    cross join lateral (
      select unit_id, hours from public_decided
      where body_id = $1 and registered_on between greatest($2::date, m.month::date) and least($3::date, (m.month + interval '1 month')::date - 1)
      offset 0
    ) d
    where m.month::date not between $4::date and $5::date
      or m.month::date in (select s.month from public_stale_month s where s.body_id = $1)
  ) taken group by 1, 2`;

export async function countStatistics(tx: Asks, bodyId: string, period: Period): Promise<Statistics> {
  const [span] = await tx.query<{ asOf: Date; first: string | null; last: string | null }>(
    `select app_now() as "asOf", (select first_on::text from public_registered_span where body_id = $1) as first,
       (select last_on::text from public_registered_span where body_id = $1) as last`,
    [bodyId],
  );
  if (!span) throw new Error('the clock did not answer');
  const { asOf, first, last } = span;
  const none = {
    bodyId,
    period,
    asOf,
    lastRegisteredOn: last,
    lines: [],
    hours: [],
    withheld: [],
    unitNames: new Map(),
    corrections: [],
  };
  if (first === null || last === null) return statisticsOf(none);
  const days = [bodyId, period.from, period.to];
  const lines = await tx.query<CountedLine>(linesSql, days);
  const { from, to, firstWhole, lastWhole } = monthsOf(period, { from: first, to: last });
  const hours = await tx.query<UnitHours>(hoursSql, [bodyId, from, to, firstWhole, lastWhole]);
  const withheld = await tx.query<WithheldGround>(
    `select ground_code as code, min(legal_profile) as "legalProfile", count(*)::int as count from public_withheld_day where ${ofPeriod} group by 1`,
    days,
  );
  const units = await tx.query<{ id: string; name: LocalizedText }>(
    'select unit_id as id, name from public_register_unit where body_id = $1',
    [bodyId],
  );
  const corrections = await tx.query<UnitCorrections>(
    `select unit_id as "unitId", count(*)::int as count from public_register_correction where ${ofPeriod} group by 1`,
    days,
  );
  const unitNames = new Map(units.map(({ id, name }) => [id, name]));
  return statisticsOf({ ...none, lines, hours, withheld, unitNames, corrections });
}
