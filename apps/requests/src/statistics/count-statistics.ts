import { profileByCode, refusalGrounds } from '@baspasoz/law';
import type { LocalizedText } from '@baspasoz/law';
import { countColumns, measures } from './measures.js';
import type { Counts } from './measures.js';
import type { MonthLine, Pace, Period, Statistics } from './statistics.js';

interface Asks {
  query<R>(sql: string, params?: readonly unknown[]): Promise<R[]>;
}

const ofPeriod = `from public_request_fact s where s.body_id = $1 and s.registered_on between $2::date and $3::date`;
const days = 'extract(epoch from s.closed_at - s.received_at) / 86400';
const pace = `
    percentile_cont(0.5) within group (order by ${days}) filter (where s.closed_at is not null) as "medianDays",
    percentile_cont(0.9) within group (order by ${days}) filter (where s.closed_at is not null) as "p90Days"`;

type Totals = Counts & Pace;

/** Counts everything anew, in the caller's scope: the body's own transaction or a public one. */
export async function countStatistics(tx: Asks, bodyId: string, period: Period): Promise<Statistics> {
  const params = [bodyId, period.from, period.to];
  const [totals] = await tx.query<Totals & { asOf: Date; lastRegisteredOn: string | null }>(
    `select ${countColumns}, ${pace}, app_now() as "asOf",
       (select max(l.registered_on)::text from public_request_fact l where l.body_id = $1) as "lastRegisteredOn" ${ofPeriod}`,
    params,
  );
  if (!totals) throw new Error('counting returned no row');
  const units = await tx.query<Totals & { unitId: string | null; unitName: LocalizedText | null }>(
    `select s.unit_id as "unitId", (select u.name from public_register_unit u where u.body_id = $1 and u.unit_id = s.unit_id) as "unitName",
       ${countColumns}, ${pace} ${ofPeriod} group by s.unit_id order by count(*) desc, s.unit_id nulls last`,
    params,
  );
  const grounds = await tx.query<{ code: string; legalProfile: string; count: number }>(
    `select g.code, min(g.legal_profile) as "legalProfile", count(*)::int as count from (
       select s.ground_code as code, s.legal_profile ${ofPeriod} and s.ground_code is not null
       union all
       select w.ground_code, s.legal_profile from public_withheld_ground w join public_request_fact s on s.request_id = w.request_id
       where w.body_id = $1 and s.body_id = $1 and s.registered_on between $2::date and $3::date
     ) g group by g.code order by count(*) desc, g.code`,
    params,
  );
  const months = await tx.query<MonthLine>(
    `select to_char(s.registered_on, 'YYYY-MM') as month, count(*)::int as received,
       count(*) filter (where ${measures.inTime})::int as "inTime",
       count(*) filter (where ${measures.deemedRefused})::int as "deemedRefused" ${ofPeriod} group by 1 order by 1`,
    params,
  );
  const [{ corrections } = { corrections: 0 }] = await tx.query<{ corrections: number }>(
    `select count(*)::int as corrections from public_register e join public_request_fact s on s.request_id = e.id
     where e.body_id = $1 and s.registered_on between $2::date and $3::date and e.notes @> '[{"kind": "correction"}]'`,
    params,
  );
  const { asOf, lastRegisteredOn, medianDays, p90Days, ...counts } = totals;
  const resolved = counts.inTime + counts.deemedRefused;
  return {
    bodyId,
    period,
    asOf,
    lastRegisteredOn,
    counts,
    medianDays,
    p90Days,
    inTimeShare: resolved === 0 ? null : counts.inTime / resolved,
    units: units.map(({ unitId, unitName, medianDays: median, p90Days: p90, ...of }) => ({
      unitId,
      unitName,
      counts: of,
      medianDays: median,
      p90Days: p90,
    })),
    grounds: grounds.map(({ code, legalProfile, count }) => ({ code, label: groundLabel(legalProfile, code), count })),
    months,
    corrections,
  };
}

const groundLabel = (legalProfile: string, code: string): LocalizedText | null =>
  refusalGrounds(profileByCode(legalProfile)).find((ground) => ground.code === code)?.label ?? null;
