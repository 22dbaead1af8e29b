import { addWorkingDays, forecastRules, instantOf, localDate, rollForward, workingDaysBetween } from '@baspasoz/law';
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

/** A decision of the window: on which of its working days, counted from 0, and whose the request was. */
export interface DecidedRow {
  day: number;
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
  return rows.map((row) => ({
    ...row,
    daysLeft: row.dueAt <= now ? 0 : workingDaysBetween(calendar, today, row.dueOn) + (isTodayWorked ? 1 : 0),
  }));
}

export async function decidedRows(
  tx: TenantTx,
  { today, calendar }: BodyFrame,
  window: PaceWindow,
): Promise<DecidedRow[]> {
  const rows = await tx.query<Omit<DecidedRow, 'day'> & { closedAt: Date }>(
    `select c.closed_at as "closedAt", c.assignee_id as "assigneeId", p.name as "assigneeName", c.unit_id as "unitId", u.name as "unitName"
     from statutory_clock c
     left join person p on p.body_id = c.body_id and p.person_id = c.assignee_id
     left join unit u on u.body_id = c.body_id and u.unit_id = c.unit_id
     where c.body_id = $1 and c.closed_at >= $2 and c.closed_at < $3`,
    [tx.bodyId, instantOf(window.from, '00:00', calendar.timeZone), instantOf(today, '00:00', calendar.timeZone)],
  );
  return rows.flatMap(({ closedAt, ...row }) => {
    // What is decided on a day off is counted with the next working day.
    const day = rollForward(calendar, localDate(closedAt, calendar.timeZone));
    return day > window.to ? [] : [{ ...row, day: workingDaysBetween(calendar, window.from, day) }];
  });
}
