import type { TenantTx } from '@baspasoz/persistence';
import type { DigestHours } from '../domain/digest-slots.js';
import { digestDefaults } from './digest-defaults.js';

/** The body's hours; a body that has set none follows the defaults. */
export async function digestHoursOf(tx: TenantTx): Promise<DigestHours> {
  const [row] = await tx.query<DigestHours>('select morning, evening, on_days_off as "onDaysOff" from digest_hours');
  return row ?? digestDefaults.hours;
}
