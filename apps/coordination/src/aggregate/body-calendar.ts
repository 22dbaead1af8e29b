import { sharedProblems } from '@baspasoz/contracts';
import type { CalendarDay } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { BodyChange } from './body-change.js';

export interface BodyCalendar {
  version: number;
  timeZone: string;
  workingHours: { from: string; to: string };
  /** The body's own days over the national calendar, in the order of dates. */
  days: CalendarDay[];
}

export async function calendarOf(tx: TenantTx): Promise<BodyCalendar> {
  const [row] = await tx.query<{ version: number; timeZone: string; from: string; to: string }>(
    `select c.version, b.time_zone as "timeZone", c.opens as "from", c.closes as "to"
     from calendar c join body b using (body_id) where c.body_id = $1`,
    [tx.bodyId],
  );
  if (!row) throw sharedProblems['unknown-body']();
  const { from, to, ...rest } = row;
  const days = await tx.query<CalendarDay>(
    'select date, kind, reason, act from calendar_day where body_id = $1 order by date',
    [tx.bodyId],
  );
  return { ...rest, workingHours: { from, to }, days };
}

/** Stores the next version of the calendar and tells it whole: a service that missed one change is right again after the next. */
export async function saveCalendar(
  change: BodyChange,
  next: Omit<BodyCalendar, 'version'>,
  act: string,
): Promise<BodyCalendar> {
  const { tx } = change;
  const { timeZone, workingHours, days } = next;
  const [row] = await tx.query<{ version: number }>(
    'update calendar set version = version + 1, opens = $2, closes = $3 where body_id = $1 returning version',
    [tx.bodyId, workingHours.from, workingHours.to],
  );
  if (!row) throw sharedProblems['unknown-body']();
  const { version } = row;
  await tx.query('delete from calendar_day where body_id = $1', [tx.bodyId]);
  await tx.query(
    `insert into calendar_day (body_id, date, kind, reason, act)
     select $1, date, kind, reason, act from jsonb_to_recordset($2::jsonb) as day (date date, kind text, reason jsonb, act text)`,
    [tx.bodyId, JSON.stringify(days)],
  );
  change.say({ type: 'CalendarChanged', data: { version, timeZone, workingHours, days } });
  change.note('change-calendar', `body:${tx.bodyId}`, { version, workingHours, days: days.length, act });
  return { version, timeZone, workingHours, days };
}
