import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import { plainMoment } from '@baspasoz/mail';
import type { TenantTx } from '@baspasoz/persistence';
import { calendarOf } from '../notification/body-calendar.js';
import type { Delivery } from '../persistence/delivery.entity.js';
import type { Notification } from '../persistence/notification.entity.js';
import { closingWords } from './closing-words.js';
import { spikeWords } from './spike-words.js';

const LOCALES: Record<Language, string> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };

/** A mean below this is written as nought. */
const RARE = 0.05;

/** The mail of one delivery about a wave of negative coverage, from what the notification keeps of it. */
export async function spikeMailOf(
  tx: TenantTx,
  { params, subjectId, raisedAt, recipientId, acknowledgeBy }: Notification,
  delivery: Delivery,
  language: Language,
  publicUrl: string,
): Promise<{ subject: string; text: string }> {
  const { timeZone } = await calendarOf(tx);
  const [body] = await tx.query<{ name: LocalizedText }>('select name from body');
  const words = spikeWords[language];
  const closing = closingWords[language];
  const usual = Number(params['usual'] ?? 0);
  const facts = {
    articles: params['articles'] ?? '',
    hours: params['hours'] ?? '',
    usual: new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(usual),
    since: plainMoment(new Date(params['since'] ?? raisedAt), timeZone),
  };
  const lines = [
    body?.name[language],
    words.what(facts),
    usual < RARE ? words.rare : words.usual(facts),
    delivery.recipientRole === 'deputy' ? closing.deputy : null,
    words.page(new URL(`/spikes/${subjectId}`, publicUrl).href),
    closing.whatToDo(new URL('/inbox', publicUrl).href),
    recipientId === delivery.recipientId && acknowledgeBy
      ? closing.unlessAcknowledged(plainMoment(acknowledgeBy, timeZone))
      : null,
  ];
  return { subject: words.subject(facts), text: `${lines.filter(Boolean).join('\n\n')}\n` };
}
