import { localDate, workingDaysBetween } from '@baspasoz/law';
import type { AccreditationClock, WorkCalendar } from '@baspasoz/law';
import { standingOf } from '../domain/accreditation-state.js';
import type { Standing } from '../domain/accreditation-state.js';
import { dueStateOf } from '../domain/due-state.js';
import type { DueState } from '../domain/due-state.js';
import type { AccreditationRow } from './accreditation-row.js';
import { clockOf } from './clock-of.js';

/** What an application and its accreditation look like in any list: where it stands, and its clock. */
export interface AccreditationItem {
  id: string;
  number: string;
  state: Standing;
  receivedAt: Date;
  registeredOn: string;
  dueOn: string;
  dueAt: Date;
  dueState: DueState;
  /** Working days until the last day to decide, 0 on the day itself and after it. */
  workingDaysLeft: number;
  /** Working days since the last day to decide; for a decided application, up to the decision. */
  workingDaysOverdue: number;
  decidedAt: Date | null;
  grantedOn: string | null;
  validUntil: string | null;
  revokedAt: Date | null;
  days: AccreditationClock['days'];
}

/** @param calendar the version the row's clock was computed with */
export function accreditationItem(
  row: AccreditationRow,
  calendar: WorkCalendar,
  { now, today }: { now: Date; today: string },
): AccreditationItem {
  const until = row.decidedAt ? localDate(row.decidedAt, calendar.timeZone) : today;
  return {
    id: row.id,
    number: row.number,
    state: standingOf(row, today),
    receivedAt: row.receivedAt,
    registeredOn: row.registeredOn,
    dueOn: row.dueOn,
    dueAt: row.dueAt,
    dueState: dueStateOf(row, now, today),
    workingDaysLeft: Math.max(0, workingDaysBetween(calendar, until, row.dueOn)),
    workingDaysOverdue: Math.max(0, workingDaysBetween(calendar, row.dueOn, until)),
    decidedAt: row.decidedAt,
    grantedOn: row.grantedOn,
    validUntil: row.validUntil,
    revokedAt: row.revokedAt,
    days: clockOf(row, calendar).days,
  };
}
