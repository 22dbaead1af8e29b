import type { Language } from '@baspasoz/contracts';
import { plainMoment } from '@baspasoz/mail';
import type { TenantTx } from '@baspasoz/persistence';
import { momentOf } from '../notification/leaders.js';
import type { Delivery } from '../persistence/delivery.entity.js';
import type { Notification } from '../persistence/notification.entity.js';
import { mailOf } from './mail-of.js';

/** To the local moments at which the matter was raised and until which it waited. */
const waited: Record<Language, (raised: string, until: string) => string> = {
  kk: (raised, until) => `Мәселе ${raised} туындады, тыныш уақыт аяқталғанша (${until}) күтті.`,
  ru: (raised, until) => `Вопрос возник ${raised} и ждал конца тихих часов (${until}).`,
  en: (raised, until) => `The matter came up at ${raised} and waited for the end of quiet hours (${until}).`,
};

/** The mail of one delivery in the recipient's language; a matter that waited in quiet hours says so. */
export async function notificationMail(
  tx: TenantTx,
  notification: Notification,
  delivery: Delivery,
  language: Language,
  publicUrl: string,
): Promise<{ subject: string; text: string }> {
  const mail = await mailOf[notification.matterKind](tx, notification, delivery, language, publicUrl);
  const { quietUntil, raisedAt } = notification;
  if (!quietUntil) return mail;
  const { timeZone } = await momentOf(tx);
  const line = waited[language](plainMoment(raisedAt, timeZone), plainMoment(quietUntil, timeZone));
  return { ...mail, text: `${mail.text}\n${line}\n` };
}
