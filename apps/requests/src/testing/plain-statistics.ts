import type { Counts } from '../statistics/measures.js';
import type { MonthLine, Pace, Period } from '../statistics/statistics.js';
import { moh } from './people.js';
import type { SpecService } from './spec-service.js';

/** What each request was, said over the tables themselves: nothing of how the service counts is in it. */
const facts = `
  with fact as (
    select c.request_id, c.registered_on, c.closed_at, c.state, c.unit_id, c.extended_at is not null as extended, r.ground_code,
      c.breached_at is not null or coalesce(c.closed_at, app_now()) >= c.due_at as late,
      exists (select from request_sameness s where s.request_id = c.request_id and s.repeats is not null) as repeated,
      round(extract(epoch from c.closed_at - c.received_at) / 3600)::float as hours,
      exists (select from complaint o where o.request_id = c.request_id) as complained,
      not exists (select from complaint o where o.request_id = c.request_id and coalesce(o.forwarded_at, o.resolved_at) >= o.forward_until)
        and exists (select from complaint o where o.request_id = c.request_id and coalesce(o.forwarded_at, o.resolved_at) < o.forward_until) as in_time,
      exists (select from complaint o where o.request_id = c.request_id
        and coalesce(o.forwarded_at, o.resolved_at, app_now()) >= o.forward_until) as passed_late,
      exists (select from complaint o where o.request_id = c.request_id and o.outcome in ('satisfied', 'upheld', 'partly')) as upheld,
      exists (select from withheld_part w where w.request_id = c.request_id) as in_part,
      exists (select from register_note n join deadline d on d.aggregate_id = n.request_id
        where n.request_id = c.request_id and n.kind = 'correction' and d.kind = 'disclosure' and d.fired_at is not null) as corrected
    from statutory_clock c left join refusal r using (request_id)
    where c.body_id = '${moh}' and c.registered_on between $1::date and $2::date
  )`;
const counted = Object.entries({
  received: 'true',
  open: 'closed_at is null and not late',
  answered: `state = 'answered'`,
  refused: `state = 'refused'`,
  inTime: 'closed_at is not null and not late',
  late: 'closed_at is not null and late',
  deemedRefused: 'late',
  waitingBeyondTerm: 'closed_at is null and late',
  extended: 'extended',
  repeated: 'repeated',
  complained: 'complained',
  complaintInTime: 'in_time',
  complaintLate: 'passed_late',
  complaintUpheld: 'upheld',
  answeredInPart: 'in_part',
})
  .map(([name, condition]) => `'${name}', count(*) filter (where ${condition})`)
  .join(', ');
const numbers = `jsonb_build_object(${counted}) as counts,
  percentile_cont(0.5) within group (order by hours) filter (where closed_at is not null) / 24 as "medianDays",
  percentile_cont(0.9) within group (order by hours) filter (where closed_at is not null) / 24 as "p90Days"`;

type Numbers = Pace & { counts: Counts };

/** The statistics of a period by one plain look at every row of it. */
export async function plainStatistics(service: SpecService, { from, to }: Period) {
  const ask = <R extends object>(sql: string) => service.rows<R>(`${facts} ${sql}`, [from, to]);
  const [whole] = await ask<Numbers>(`select ${numbers} from fact`);
  return {
    ...whole!,
    units: await ask<Numbers & { unitId: string | null; corrections: number }>(
      `select unit_id as "unitId", ${numbers}, count(*) filter (where corrected)::int as corrections from fact group by 1 order by count(*) desc, 1 nulls last`,
    ),
    grounds: await ask<{ code: string; count: number }>(
      `select code, count(*)::int as count from (
         select request_id, ground_code as code from fact where ground_code is not null
         union all
         select distinct request_id, w.ground_code from withheld_part w join fact using (request_id)
       ) g group by 1 order by 2 desc, 1`,
    ),
    months: await ask<MonthLine>(
      `select to_char(registered_on, 'YYYY-MM') as month, count(*)::int as received,
         count(*) filter (where closed_at is not null and not late)::int as "inTime",
         count(*) filter (where late)::int as "deemedRefused" from fact group by 1 order by 1`,
    ),
  };
}
