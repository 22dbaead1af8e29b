import type { Language } from '@baspasoz/contracts';
import { explainClock } from '@baspasoz/law';
import type { ClockExplanation, LocalizedText, RequestKind, WorkCalendar } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { calendarOf } from '../notification/body-calendar.js';
import type { Delivery } from '../persistence/delivery.entity.js';
import type { Notification } from '../persistence/notification.entity.js';
import { composeBreachMail } from './compose-breach-mail.js';

interface RequestRow {
  kind: RequestKind;
  legal_profile: string;
  received_at: Date;
  due_on: string;
  extended: boolean;
}

/** The clock of the request as the own copy knows it; only shown when it leads to the very day that was breached. */
async function clockOf(
  tx: TenantTx,
  calendar: WorkCalendar,
  notification: Notification,
): Promise<ClockExplanation | null> {
  const [row] = await tx.query<RequestRow>(
    'select kind, legal_profile, received_at, due_on::text as due_on, extended from request where request_id = $1',
    [notification.subjectId],
  );
  if (!row) return null;
  const clock = explainClock({
    kind: row.kind,
    profile: row.legal_profile,
    receivedAt: row.received_at,
    extended: row.extended,
    calendar,
  });
  return clock.dueOn === notification.params['dueOn'] ? clock : null;
}

/** The mail of one delivery about a breached term, from the own copy alone. */
export async function breachMailOf(
  tx: TenantTx,
  notification: Notification,
  delivery: Delivery,
  language: Language,
  publicUrl: string,
): Promise<{ subject: string; text: string }> {
  const calendar = await calendarOf(tx);
  const [body] = await tx.query<{ name: LocalizedText }>('select name from body');
  const param = (name: string): string => notification.params[name] ?? '';
  return composeBreachMail({
    language,
    number: param('number'),
    dueOn: param('dueOn'),
    clause: { kk: param('clauseKk'), ru: param('clauseRu'), en: param('clauseEn') },
    legalProfile: notification.legalProfile,
    body: body?.name ?? null,
    timeZone: calendar.timeZone,
    clock: await clockOf(tx, calendar, notification),
    acknowledgeBy: notification.recipientId === delivery.recipientId ? notification.acknowledgeBy : null,
    isDeputy: delivery.recipientRole === 'deputy',
    publicUrl,
  });
}
