import { clockStrip, plainDate, plainMoment, termWords } from '@baspasoz/mail';
import type { Language } from '@baspasoz/contracts';
import type { ClockExplanation, LocalizedText } from '@baspasoz/law';
import { profileByCode, termOn } from '@baspasoz/law';
import { breachWords } from './breach-words.js';

export interface BreachMail {
  language: Language;
  number: string;
  dueOn: string;
  clause: LocalizedText;
  legalProfile: string;
  body: LocalizedText | null;
  timeZone: string;
  clock: ClockExplanation | null;
  acknowledgeBy: Date | null;
  isDeputy: boolean;
  publicUrl: string;
}

const skippedLines = (clock: ClockExplanation, language: Language): string[] =>
  clock.skipped.map((day) => `  ${plainDate(day.date).slice(0, 5)}  ${day.reason[language]}`);

/** Subject and plain text of the mail about a breached term, in the recipient's language. Pure. */
export function composeBreachMail(mail: BreachMail): { subject: string; text: string } {
  const { language, clock } = mail;
  const profile = profileByCode(mail.legalProfile);
  const words = breachWords[language];
  const facts = {
    number: mail.number,
    dueOn: plainDate(mail.dueOn),
    body: mail.body?.[language] ?? '',
    clause: mail.clause[language],
    term: clock && termWords(clock.term.value, clock.term.unit, language),
    strip: clock && clockStrip(clock),
    skipped: clock ? skippedLines(clock, language) : [],
    link: new URL('/inbox', mail.publicUrl).href,
    acknowledgeBy: mail.acknowledgeBy && plainMoment(mail.acknowledgeBy, mail.timeZone),
    isDeputy: mail.isDeputy,
    profile,
    isDeemedRefusal: termOn(profile, 'breach.deemedRefusal', mail.dueOn) !== null,
  };
  const text = words.lines(facts).filter(Boolean).join('\n\n');
  return { subject: words.subject(facts), text: `${text}\n` };
}
