import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { calendarOf } from '../notification/body-calendar.js';
import type { Delivery } from '../persistence/delivery.entity.js';
import type { Notification } from '../persistence/notification.entity.js';
import { composeDutyMail } from './compose-duty-mail.js';
import type { Duty } from './duty-words.js';

/** Writes the mail of one delivery about a duty that was not met, from what the notification keeps of it. */
export const dutyMailOf =
  (duty: Duty) =>
  async (
    tx: TenantTx,
    notification: Notification,
    delivery: Delivery,
    language: Language,
    publicUrl: string,
  ): Promise<{ subject: string; text: string }> => {
    const { timeZone } = await calendarOf(tx);
    const [body] = await tx.query<{ name: LocalizedText }>('select name from body');
    const param = (name: string): string => notification.params[name] ?? '';
    return composeDutyMail({
      duty,
      language,
      // A complaint is dealt with on the page of the request it was made of.
      pageOf: notification.params['requestId'] ?? notification.subjectId,
      number: param('number'),
      title: param('storyTitle'),
      since: new Date(param('since')),
      clause: { kk: param('clauseKk'), ru: param('clauseRu'), en: param('clauseEn') },
      legalProfile: notification.legalProfile,
      body: body?.name ?? null,
      timeZone,
      acknowledgeBy: notification.recipientId === delivery.recipientId ? notification.acknowledgeBy : null,
      isDeputy: delivery.recipientRole === 'deputy',
      publicUrl,
    });
  };
