import type { BaspasozEvent } from '@baspasoz/contracts';
import { buildCalendar } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';

interface CalendarVersion {
  version: number;
  timeZone: string;
  workingHours: { from: string; to: string };
  days: readonly unknown[];
}

/** A new body begins with the national calendar (version 0), in its own time zone. */
export async function beginCalendar(tx: TenantTx, timeZone: string): Promise<void> {
  const { workingHours } = buildCalendar({ timeZone });
  await keepVersion(tx, { version: 0, timeZone, workingHours, days: [] });
}

/**
 * Keeps a new version and puts it in force. Whoever computes with the calendar shares the body's row until the commit, so this waits
 * for those in hand, and later ones wait for this.
 *
 * @returns false when this version or a later one was in force already: then there is nothing to re-plan
 */
export async function keepCalendar(tx: TenantTx, data: BaspasozEvent<'CalendarChanged'>['data']): Promise<boolean> {
  await keepVersion(tx, data);
  const changed = await tx.execute(
    'update body set calendar_version = $2 where body_id = $1 and calendar_version < $2',
    [tx.bodyId, data.version],
  );
  return changed > 0;
}

async function keepVersion(tx: TenantTx, { version, timeZone, workingHours, days }: CalendarVersion): Promise<void> {
  await tx.query(
    `insert into body_calendar (body_id, version, time_zone, opens, closes, days) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing`,
    [tx.bodyId, version, timeZone, workingHours.from, workingHours.to, JSON.stringify(days)],
  );
}
