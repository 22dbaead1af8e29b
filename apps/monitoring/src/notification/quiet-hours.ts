import type { Severity } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import { quietUntil } from '@baspasoz/law';
import type { QuietHours } from '@baspasoz/law';
import { momentOf } from './leaders.js';

/** The body's quiet hours for a severity; null where it has set none, and for what is critical always. */
export async function quietHoursOf(tx: TenantTx, severity: Severity): Promise<QuietHours | null> {
  const [row] = await tx.query<QuietHours>(
    'select starts as "from", ends as "to" from quiet_hours where severity = $1',
    [severity],
  );
  return row ?? null;
}

/** Until when a matter of this severity waits now; null: it is told at once. */
export async function waitsUntil(tx: TenantTx, severity: Severity): Promise<Date | null> {
  const { now, timeZone } = await momentOf(tx);
  return quietUntil(now, await quietHoursOf(tx, severity), timeZone);
}

/** What waits for the end of quiet hours is looked at anew: they are others now. */
export async function lookAgainAtWaiting(tx: TenantTx): Promise<void> {
  await tx.query(
    `update notification set escalate_at = app_now()
     where acknowledged_at is null and recipient_id is null and quiet_until is not null and escalate_at is not null`,
  );
}
