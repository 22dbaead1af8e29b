import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import { clockStrip, plainDate, plainMoment, termWords } from '@baspasoz/mail';
import type { OwnerKind } from '../attachments/attachment.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import type { LetterKind } from './letter.js';
import { letterWords } from './words/letter-words.js';
import type { LetterFacts } from './words/letter-words.js';

/** Stands in a kept letter where the sent one has the link: whoever reads the table does not get into the request by it. */
export const linkPlace = '{link}';

export interface LetterQuestion {
  kind: LetterKind;
  request: RequestDetail;
  body: LocalizedText;
  timeZone: string;
}

export interface ComposedLetter {
  language: Language;
  subject: string;
  text: string;
}

/** The letter in the language of the request, or of the decision it brings. Pure. Null when what it should tell has not happened. */
export function composeLetter(question: LetterQuestion): ComposedLetter | null {
  const { request } = question;
  const language = (request.answer ?? request.refusal ?? request).language;
  const letter = lettersOf[question.kind](question, language);
  if (!letter) return null;
  return { language, subject: letter.subject, text: `${letter.paragraphs.filter(Boolean).join('\n\n')}\n` };
}

const lettersOf: Record<
  LetterKind,
  (question: LetterQuestion, language: Language) => { subject: string; paragraphs: (string | null)[] } | null
> = {
  receipt: (question) => {
    const { language } = question.request;
    return letterWords[language].receipt(
      { ...factsOf(question, language), files: filesOf(question, 'request') },
      linkPlace,
    );
  },
  answer: (question, language) => {
    const { answer } = question.request;
    return answer && letterWords[language].answer(factsOf(question, language), answer);
  },
  refusal: (question, language) => {
    const { refusal } = question.request;
    if (!refusal) return null;
    const ground = refusal.groundLabel?.[language] ?? null;
    return letterWords[language].refusal(factsOf(question, language), { ...refusal, text: refusal.reasoning, ground });
  },
  'extension-notice': (question) => {
    const { request } = question;
    if (!request.extension) return null;
    const { language } = request;
    const rule = request.clock.rules.find(({ key }) => key.endsWith('.extension'));
    return letterWords[language].extension(factsOf(question, language), {
      ...request.extension,
      previousDueOn: plainDate(request.extension.previousDueOn),
      clause: (rule ?? request.clock.term).clause[language],
    });
  },
};

function factsOf({ request, body, timeZone }: LetterQuestion, language: Language): LetterFacts {
  const { clock, acceptedBy } = request;
  return {
    body: body[language],
    number: request.number,
    subject: request.subject,
    receivedAt: plainMoment(request.receivedAt, timeZone),
    registeredOn: plainDate(request.registeredOn),
    acceptedBy: [acceptedBy.automatic ? body[language] : acceptedBy.name, acceptedBy.post[language]]
      .filter(Boolean)
      .join(', '),
    dueOn: plainDate(request.dueOn),
    term: termWords(clock.term.value, clock.term.unit, language),
    clause: clock.term.clause[language],
    strip: clockStrip(clock),
    skipped: clock.skipped.map((day) => `  ${plainDate(day.date)}  ${day.reason[language]}`),
    defects: request.formalDefects,
    files: filesOf({ request }, 'answer'),
  };
}

const filesOf = ({ request }: Pick<LetterQuestion, 'request'>, owner: OwnerKind): string[] =>
  request.attachments
    .filter((file) => file.owner === owner)
    .map(({ name, sha256 }) => `  ${name}\n  SHA-256: ${sha256}`);
