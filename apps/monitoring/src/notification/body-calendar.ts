import { buildCalendar } from '@baspasoz/law';
import type { CalendarDay, WorkCalendar } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';

interface CalendarRow {
  time_zone: string;
  opens: string | null;
  closes: string | null;
  days: CalendarDay[] | null;
}

/** The body's working calendar, from the own copy; the national one as long as the body has told nothing else. */
export async function calendarOf(tx: TenantTx): Promise<WorkCalendar> {
  const [row] = await tx.query<CalendarRow>(
    `select coalesce(c.time_zone, b.time_zone) as time_zone, c.opens, c.closes, c.days
     from body b left join body_calendar c using (body_id)`,
  );
  if (!row) return buildCalendar();
  return buildCalendar({
    timeZone: row.time_zone,
    ...(row.opens && row.closes ? { workingHours: { from: row.opens, to: row.closes } } : {}),
    overrides: row.days ?? [],
  });
}
