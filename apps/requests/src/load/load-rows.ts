import { addDays, addWorkingDays, forecastRules, instantOf, workingDaysBetween } from '@baspasoz/law';
import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { BodyFrame } from '../aggregate/body-frame.js';

/** An open request, whose it is, and how long it has. */
export interface OpenRow {
  id: string;
  dueOn: string;
  dueAt: Date;
  /** Working days left, today's included; 0 once the term is over. */
  daysLeft: number;
  assigneeId: string | null;
  unitId: string | null;
}

/** Decisions of one working day of the window, counted from 0, and whose the requests were. */
export interface DecidedRow {
  day: number;
  count: number;
  assigneeId: string | null;
  unitId: string | null;
}

/** Names of those who hold something, by id. */
export interface HolderNames {
  officers: Map<string, string>;
  units: Map<string, LocalizedText>;
}

/** What an open request is called, for those that are listed. */
export interface OpenDetails {
  number: string;
  subject: string;
  assigneeName: string | null;
  unitName: LocalizedText | null;
}

/** First working day of the window and the last, which is the last whole one before today. */
export interface PaceWindow {
  from: string;
  to: string;
  workingDays: number;
}

export function paceWindow({ today, calendar }: BodyFrame): PaceWindow {
  const workingDays = forecastRules.windowWorkingDays;
  return {
    from: addWorkingDays(calendar, today, -workingDays),
    to: addWorkingDays(calendar, today, -1),
    workingDays,
  };
}

export async function openRows(tx: TenantTx, { now, today, calendar }: BodyFrame): Promise<OpenRow[]> {
  const rows = await tx.query<Omit<OpenRow, 'daysLeft'>>(
    `select request_id as id, due_on::text as "dueOn", due_at as "dueAt", assignee_id as "assigneeId", unit_id as "unitId"
     from statutory_clock where body_id = $1 and closed_at is null`,
    [tx.bodyId],
  );
  const ends = instantOf(today, calendar.workingHours.to, calendar.timeZone);
  const isTodayWorked = calendar.day(today).worked && now < ends;
  const daysTo = new Map<string, number>(); // thousands of requests end on a few days
  return rows.map((row) => {
    const days = daysTo.get(row.dueOn) ?? workingDaysBetween(calendar, today, row.dueOn);
    daysTo.set(row.dueOn, days);
    return { ...row, daysLeft: row.dueAt <= now ? 0 : days + (isTodayWorked ? 1 : 0) };
  });
}

/**
 * Counted by the database: at a body of a million requests the window holds tens of thousands. What is decided on a day off is counted
 * with the next working day, so the day of each begins where the working day before it ended.
 */
export function decidedRows(tx: TenantTx, { calendar }: BodyFrame, window: PaceWindow): Promise<DecidedRow[]> {
  const midnight = (date: string): Date => instantOf(date, '00:00', calendar.timeZone);
  const begins = [window.from];
  for (let day = window.from; begins.length < window.workingDays; day = addWorkingDays(calendar, day, 1))
    begins.push(addDays(day, 1));
  return tx.query<DecidedRow>(
    `select width_bucket(closed_at, $2::timestamptz[]) - 1 as day, assignee_id as "assigneeId", unit_id as "unitId", count(*)::int as count
     from statutory_clock where body_id = $1 and closed_at >= ($2::timestamptz[])[1] and closed_at < $3
     group by 1, 2, 3 order by 1`,
    [tx.bodyId, begins.map(midnight), midnight(addDays(window.to, 1))],
  );
}

/** Thousands of requests are held by dozens: their names are read once each. */
export async function holderNames(tx: TenantTx): Promise<HolderNames> {
  const officers = await tx.query<{ id: string; name: string }>(
    'select person_id as id, name from person where body_id = $1',
    [tx.bodyId],
  );
  const units = await tx.query<{ id: string; name: LocalizedText }>(
    'select unit_id as id, name from unit where body_id = $1',
    [tx.bodyId],
  );
  return {
    officers: new Map(officers.map(({ id, name }) => [id, name])),
    units: new Map(units.map(({ id, name }) => [id, name])),
  };
}

/** By id of the request. */
export async function openDetails(tx: TenantTx, ids: string[]): Promise<Map<string, OpenDetails>> {
  const rows = await tx.query<OpenDetails & { id: string }>(
    `select c.request_id as id, c.number, r.subject, p.name as "assigneeName", u.name as "unitName"
     from statutory_clock c join media_request r on r.id = c.request_id
     left join person p on p.body_id = c.body_id and p.person_id = c.assignee_id
     left join unit u on u.body_id = c.body_id and u.unit_id = c.unit_id
     where c.body_id = $1 and c.request_id = any ($2::uuid[])`,
    [tx.bodyId, ids],
  );
  return new Map(rows.map(({ id, ...details }) => [id, details]));
}
