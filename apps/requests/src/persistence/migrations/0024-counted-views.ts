/** Each measure of a request as nought or one: what is added up, and what opens the list behind the sum. */
export const measureSelect = /* sql */ `
  select f.body_id, f.request_id, f.registered_on, f.received_at, f.closed_at, f.contested, f.unit_id, f.ground_code, f.legal_profile,
    1 as received,
    (f.closed_at is null and not f.is_late)::int as open,
    (f.state = 'answered')::int as answered,
    (f.state = 'refused')::int as refused,
    (f.closed_at is not null and not f.is_late)::int as in_time,
    (f.closed_at is not null and f.is_late)::int as late,
    f.is_late::int as deemed_refused,
    (f.closed_at is null and f.is_late)::int as waiting_beyond_term,
    f.is_extended::int as extended,
    f.is_repeated::int as repeated,
    f.is_complained::int as complained,
    f.passed_in_time::int as complaint_in_time,
    f.passed_late::int as complaint_late,
    f.is_upheld::int as complaint_upheld
  from (
    select c.body_id, c.request_id, c.registered_on, c.received_at, c.closed_at, c.state, c.unit_id, c.legal_profile, r.ground_code,
      (c.breached_at is not null or coalesce(c.closed_at, (select app_now())) >= c.due_at) as is_late,
      c.extended_at is not null as is_extended, s.repeats is not null as is_repeated, k.*
    from statutory_clock c
    left join refusal r on r.request_id = c.request_id
    left join request_sameness s on s.request_id = c.request_id
    cross join lateral (
      select count(*) > 0 as is_complained,
        coalesce(bool_or(o.forwarded_at is null and o.resolved_at is null), false) as contested,
        coalesce(bool_and(coalesce(o.forwarded_at, o.resolved_at) < o.forward_until), false) as passed_in_time,
        coalesce(bool_or(coalesce(o.forwarded_at, o.resolved_at, (select app_now())) >= o.forward_until), false) as passed_late,
        coalesce(bool_or(o.outcome in ('satisfied', 'upheld', 'partly')), false) as is_upheld
      from complaint o where o.request_id = c.request_id
    ) k
  ) f
`;

/** What a settled request can be; an open one is open or waits beyond its term besides. */
export const summed = [
  ...['received', 'answered', 'refused', 'in_time', 'late', 'deemed_refused', 'extended', 'repeated', 'complained'],
  ...['complaint_in_time', 'complaint_late', 'complaint_upheld'],
];
const key = (of: string) => `${of}.body_id, ${of}.registered_on, ${of}.unit_id, ${of}.ground_code, ${of}.legal_profile`;

/**
 * What the statistics add up, the same for the office and the public: the days that are counted, and one by one what is open, what has a
 * complaint that waits, and what is settled of a stale day. Which requests they were is not in it.
 *
 * @param measure the measures of a request
 * @param names those of them that a settled request can have
 */
export function countSelectOf(measure: string, names: readonly string[]): string {
  const sums = (of: string) => names.map((name) => `${of}.${name}`).join(', ');
  const live = `${key('m')}, m.open, m.waiting_beyond_term, ${sums('m')}`;
  return /* sql */ `
  select ${key('g')}, 0 as open, 0 as waiting_beyond_term, ${sums('g')}
  from counted_day g where not exists (select from stale_day d where d.body_id = g.body_id and d.day = g.registered_on)
  union all
  select ${live} from (${measure}) m where m.closed_at is null
  union all
  select ${live} from (
    select distinct o.request_id from complaint o where o.forwarded_at is null and o.resolved_at is null
  ) w join (${measure}) m on m.request_id = w.request_id
  where m.closed_at is not null
  union all
  select ${live} from (select distinct d.body_id, d.day from stale_day d) t
  join (${measure}) m on m.body_id = t.body_id and m.registered_on = t.day
  where m.closed_at is not null and not m.contested
`;
}

export const hoursTaken = 'round(extract(epoch from c.closed_at - c.received_at) / 3600)::int';

/** How long the decisions of a month took; a month with a stale day is not in it: its decisions are read by their rows. */
export const countedPaceSelect = /* sql */ `
  select g.body_id, g.month, g.unit_id, g.hours, g.decided from counted_pace g
  where not exists (
    select from stale_day d where d.body_id = g.body_id and d.day >= g.month and d.day < (g.month + interval '1 month')::date
  )
`;

export const staleMonthSelect = /* sql */ `
  select distinct d.body_id, date_trunc('month', d.day)::date as month from stale_day d
`;

export const decidedSelect = /* sql */ `
  select c.body_id, c.registered_on, c.unit_id, ${hoursTaken} as hours from statutory_clock c where c.closed_at is not null
`;

/** The first and the last day on which a body registered a request; both null when it never did. */
export const registeredSpanSelect = /* sql */ `
  select b.body_id, (select min(c.registered_on) from statutory_clock c where c.body_id = b.body_id) as first_on,
    (select max(c.registered_on) from statutory_clock c where c.body_id = b.body_id) as last_on
  from body b
`;

/** Entries of the public register with a correction, by the day their request was registered. */
export const correctionSelect = /* sql */ `
  select distinct n.body_id, n.request_id, c.registered_on
  from register_note n
  join deadline d on d.aggregate_id = n.request_id and d.kind = 'disclosure' and d.fired_at is not null
  join statutory_clock c on c.request_id = n.request_id
  where n.kind = 'correction'
`;

/** Grounds on which parts of answers are withheld, by the day the request was registered: such answers are few and counted at every reading. */
export const withheldGroundSelect = /* sql */ `
  select distinct w.body_id, w.request_id, w.ground_code, c.registered_on, c.legal_profile
  from withheld_part w join statutory_clock c on c.request_id = w.request_id
`;
