import { plainMoment } from '@baspasoz/mail';
import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import { coverageWords } from './coverage-words.js';

export interface CoverageMail {
  language: Language;
  storyId: string;
  title: string;
  quote: string | null;
  sourceName: string;
  since: Date;
  articles: number;
  /** 0 to 1. */
  score: number;
  decidedBy: string;
  body: LocalizedText | null;
  timeZone: string;
  acknowledgeBy: Date | null;
  isDeputy: boolean;
  publicUrl: string;
}

const SUBJECT_LENGTH = 200;
const LOCALES: Record<Language, string> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };

/** A headline comes from outside: in a subject it is one line, and not a long one. */
const oneLine = (text: string): string => {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > SUBJECT_LENGTH ? `${line.slice(0, SUBJECT_LENGTH - 1)}…` : line;
};

/** Subject and plain text of the mail about negative coverage, in the recipient's language. Pure. */
export function composeCoverageMail(mail: CoverageMail): { subject: string; text: string } {
  const { language, timeZone } = mail;
  const words = coverageWords[language];
  const score = new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const facts = {
    body: mail.body?.[language] ?? '',
    title: oneLine(mail.title),
    quote: mail.quote,
    sourceName: mail.sourceName,
    since: plainMoment(mail.since, timeZone),
    articles: mail.articles,
    score: score.format(mail.score),
    decidedBy: mail.decidedBy,
    storyLink: new URL(`/stories/${mail.storyId}`, mail.publicUrl).href,
    inboxLink: new URL('/inbox', mail.publicUrl).href,
    acknowledgeBy: mail.acknowledgeBy && plainMoment(mail.acknowledgeBy, timeZone),
    isDeputy: mail.isDeputy,
  };
  return { subject: words.subject(facts), text: `${words.lines(facts).filter(Boolean).join('\n\n')}\n` };
}
