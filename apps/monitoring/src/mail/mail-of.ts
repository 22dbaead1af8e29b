import type { Language } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import type { Delivery } from '../persistence/delivery.entity.js';
import type { MatterKind, Notification } from '../persistence/notification.entity.js';
import { breachMailOf } from './breach-mail-of.js';
import { coverageMailOf } from './coverage-mail-of.js';
import { dutyMailOf } from './duty-mail-of.js';
import { spikeMailOf } from './spike-mail-of.js';

type MailOf = (
  tx: TenantTx,
  notification: Notification,
  delivery: Delivery,
  language: Language,
  publicUrl: string,
) => Promise<{ subject: string; text: string }>;

/** Who writes the mail of each kind of matter. */
export const mailOf: Record<MatterKind, MailOf> = {
  'deadline-breached': breachMailOf,
  'negative-coverage': coverageMailOf,
  'section-stale': dutyMailOf('section-stale'),
  'accreditation-term-breached': dutyMailOf('accreditation-term-breached'),
  'complaint-overdue': dutyMailOf('complaint-overdue'),
  'official-message-overdue': dutyMailOf('official-message-overdue'),
  'coverage-spiked': spikeMailOf,
};
