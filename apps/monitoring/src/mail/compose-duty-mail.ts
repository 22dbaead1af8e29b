import { plainDate, plainMoment } from '@baspasoz/mail';
import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import { localDate, profileByCode, termOn } from '@baspasoz/law';
import { closingWords } from './closing-words.js';
import { dutyWords } from './duty-words.js';
import type { Duty } from './duty-words.js';

export interface DutyMail {
  duty: Duty;
  language: Language;
  /** Whose page deals with it: the application, the section or the request complained of. */
  pageOf: string;
  /** Number of the application or the request; empty where the matter has none. */
  number: string;
  /** When the term ended. */
  since: Date;
  /** Headline of the story; empty where the matter has none. */
  title: string;
  clause: LocalizedText;
  legalProfile: string;
  body: LocalizedText | null;
  timeZone: string;
  acknowledgeBy: Date | null;
  isDeputy: boolean;
  publicUrl: string;
}

const pages: Record<Duty, (id: string) => string> = {
  'section-stale': () => '/publications',
  'accreditation-term-breached': (id) => `/accreditations/${id}`,
  'complaint-overdue': (id) => `/requests/${id}`,
  'official-message-overdue': (id) => `/stories/${id}`,
};

/** Subject and plain text of the mail about a duty that was not met in its term, in the recipient's language. Pure. */
export function composeDutyMail(mail: DutyMail): { subject: string; text: string } {
  const { language, since, timeZone, acknowledgeBy } = mail;
  const words = dutyWords[language][mail.duty];
  const closing = closingWords[language];
  const dueOn = localDate(since, timeZone);
  const facts = {
    number: mail.number,
    title: mail.title,
    dueOn: plainDate(dueOn),
    since: plainMoment(since, timeZone),
    isDeemedRefusal: termOn(profileByCode(mail.legalProfile), 'breach.deemedRefusal', dueOn) !== null,
  };
  const text = [
    mail.body?.[language],
    ...words.lines(facts),
    mail.isDeputy ? closing.deputy : null,
    words.basis(mail.clause[language]),
    words.page(new URL(pages[mail.duty](mail.pageOf), mail.publicUrl).href),
    closing.whatToDo(new URL('/inbox', mail.publicUrl).href),
    acknowledgeBy && closing.unlessAcknowledged(plainMoment(acknowledgeBy, timeZone)),
  ]
    .filter(Boolean)
    .join('\n\n');
  return { subject: words.subject(facts), text: `${text}\n` };
}
