import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { calendarOf } from '../notification/body-calendar.js';
import type { Delivery } from '../persistence/delivery.entity.js';
import type { Notification } from '../persistence/notification.entity.js';
import { composeCoverageMail } from './compose-coverage-mail.js';

/** The mail of one delivery about negative coverage, from what the notification keeps of it. */
export async function coverageMailOf(
  tx: TenantTx,
  notification: Notification,
  delivery: Delivery,
  language: Language,
  publicUrl: string,
): Promise<{ subject: string; text: string }> {
  const { timeZone } = await calendarOf(tx);
  const [body] = await tx.query<{ name: LocalizedText }>('select name from body');
  const { params } = notification;
  return composeCoverageMail({
    language,
    storyId: notification.subjectId,
    title: params['title'] ?? '',
    quote: params['quote'] ?? null,
    sourceName: params['sourceName'] ?? '',
    since: new Date(params['firstSeenAt'] ?? notification.raisedAt),
    articles: Number(params['articles'] ?? 1),
    score: Number(params['score'] ?? 0),
    decidedBy: params['decidedBy'] ?? '',
    body: body?.name ?? null,
    timeZone,
    acknowledgeBy: notification.recipientId === delivery.recipientId ? notification.acknowledgeBy : null,
    isDeputy: delivery.recipientRole === 'deputy',
    publicUrl,
  });
}
