import { columnOf, measureNames } from './measures.js';
import type { Measure } from './measures.js';
import type { Period } from './statistics.js';

/** What is listed: the requests of a number, or what is decided by the time it took, the longest first. */
export const listNames = [...measureNames, 'decided'] as const;

/** Which of the counted requests are listed, and from which on. */
export interface ListChoice {
  measure: Measure | 'decided';
  /** Of one unit only; `none` for what no structural unit was given. */
  unit?: string;
  /** What is refused on one ground, wholly or in part. */
  ground?: string;
  offset: number;
}

interface Asks {
  query<R>(sql: string, params?: readonly unknown[]): Promise<R[]>;
}

/** The view that has the measures of each request: the office's own, or the one that is open to the public. */
type Measured = 'request_measure' | 'public_counted_request';

export const listedAtOnce = 50;

const ofUnit = (of: string) => `($2::text is null or coalesce(${of}.unit_id::text, 'none') = $2)`;

/** A day on which some of the requests were registered, and how many of them were registered later. */
interface CountedDay {
  day: string;
  before: number;
}

/** Ids of the requests that make up a number, in order, and one more than a page where there is more. */
export async function countedIds(
  tx: Asks,
  bodyId: string,
  period: Period,
  choice: ListChoice,
  measured: Measured,
): Promise<string[]> {
  const { measure, ground } = choice;
  const rows =
    measure === 'decided'
      ? await byTimeTaken(tx, bodyId, period, choice)
      : ground
        ? await onGround(tx, bodyId, period, { ...choice, measure, ground }, measured)
        : await onDays(tx, bodyId, period, { ...choice, measure }, measured);
  return rows.map(({ id }) => id);
}

type Ids = Promise<{ id: string }[]>;

function byTimeTaken(tx: Asks, bodyId: string, { from, to }: Period, { unit, offset }: ListChoice): Ids {
  return tx.query(
    `select d.request_id as id from public_decided d
     where d.body_id = $1 and ${ofUnit('d')} and d.registered_on between $3::date and $4::date
     order by d.hours desc, d.request_id desc limit $5 offset $6`,
    [bodyId, unit ?? null, from, to, listedAtOnce + 1, offset],
  );
}

/**
 * The counted days say on which days the requests came, so that only the rows of the days shown are read, however rare they are among the
 * rest and however far the list was opened.
 */
async function onDays(
  tx: Asks,
  bodyId: string,
  period: Period,
  { measure, unit, offset }: ListChoice & { measure: Measure },
  measured: Measured,
): Ids {
  const days = await tx.query<CountedDay>(
    `select day::text, before::int from (
       select d.day, d.count, sum(d.count) over (order by d.day desc) - d.count as before from (
         select n.registered_on as day, sum(n.${columnOf(measure)}) as count from public_request_count n
         where n.body_id = $1 and ${ofUnit('n')} and n.registered_on between $3::date and $4::date
         group by 1
       ) d
     ) d
     where d.count > 0 and d.before <= $5::int + $6::int and d.before + d.count > $5::int order by d.day desc`,
    [bodyId, unit ?? null, period.from, period.to, offset, listedAtOnce],
  );
  return tx.query(
    `select m.request_id as id from ${measured} m
     where m.body_id = $1 and ${ofUnit('m')} and m.registered_on = any($3::date[]) and m.${columnOf(measure)} = 1
     order by m.registered_on desc, m.request_id desc limit $4 offset $5`,
    [bodyId, unit ?? null, days.map(({ day }) => day), listedAtOnce + 1, offset - (days[0]?.before ?? offset)],
  );
}

/** What was refused on one ground is found by it: such requests are few. */
function onGround(
  tx: Asks,
  bodyId: string,
  period: Period,
  { measure, unit, ground, offset }: ListChoice & { measure: Measure; ground: string },
  measured: Measured,
): Ids {
  return tx.query(
    `select m.request_id as id from ${measured} m
     where m.body_id = $1 and ${ofUnit('m')} and m.registered_on between $3::date and $4::date
       and m.request_id in (
         select k.request_id from ${measured} k where k.body_id = $1 and k.ground_code = $5
         union select w.request_id from public_withheld_day w where w.body_id = $1 and w.ground_code = $5
       ) and ${measure === 'refused' ? 'true' : `m.${columnOf(measure)} = 1`}
     order by m.registered_on desc, m.request_id desc limit $6 offset $7`,
    [bodyId, unit ?? null, period.from, period.to, ground, listedAtOnce + 1, offset],
  );
}
