import { addDays, addWorkingDays, forecastRules, instantOf, workingDaysBetween } from '@baspasoz/law';
import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { BodyFrame } from '../aggregate/body-frame.js';

/** An open request with whose it is. */
export interface OpenRow {
  id: string;
  number: string;
  subject: string;
  dueOn: string;
  dueAt: Date;
  /** Working days left, today's included; 0 once the term is over. */
  daysLeft: number;
  assigneeId: string | null;
  assigneeName: string | null;
  unitId: string | null;
  unitName: LocalizedText | null;
}

/** Decisions of one working day of the window, counted from 0, and whose the requests were. */
export interface DecidedRow {
  day: number;
  count: number;
  assigneeId: string | null;
  assigneeName: string | null;
  unitId: string | null;
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
    `select c.request_id as id, c.number, r.subject, c.due_on::text as "dueOn", c.due_at as "dueAt", c.assignee_id as "assigneeId",
       p.name as "assigneeName", c.unit_id as "unitId", u.name as "unitName"
     from statutory_clock c join media_request r on r.id = c.request_id
     left join person p on p.body_id = c.body_id and p.person_id = c.assignee_id
     left join unit u on u.body_id = c.body_id and u.unit_id = c.unit_id
     where c.body_id = $1 and c.closed_at is null order by c.due_at, c.request_id`,
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
    `select d.day, d.count, d.assignee_id as "assigneeId", p.name as "assigneeName", d.unit_id as "unitId", u.name as "unitName"
     from (
       select width_bucket(c.closed_at, $2::timestamptz[]) - 1 as day, c.assignee_id, c.unit_id, count(*)::int as count
       from statutory_clock c where c.body_id = $1 and c.closed_at >= ($2::timestamptz[])[1] and c.closed_at < $3
       group by 1, 2, 3
     ) d
     left join person p on p.body_id = $1 and p.person_id = d.assignee_id
     left join unit u on u.body_id = $1 and u.unit_id = d.unit_id
     order by d.day`,
    [tx.bodyId, begins.map(midnight), midnight(addDays(window.to, 1))],
  );
}
