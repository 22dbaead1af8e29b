import type { Language } from '@baspasoz/contracts';
import { plainDate } from '@baspasoz/mail';
import {
  composeCorrected,
  composeProcedural,
  composeQuestion,
  composeRedirection,
  composeRescheduled,
} from './compose-proceedings.js';
import { composeComplaint } from './compose-complaint.js';
import { linkPlace } from './link-place.js';
import { factsOf, fileLine, filesOf, jointFacts, withheldFacts } from './letter-facts.js';
import type { LetterQuestion } from './letter-facts.js';
import type { LetterKind } from './letter.js';
import { letterWords } from './words/letter-words.js';

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

/** Files that another body sent along are part of the request before their bytes are here. */
const underWay = ({ request }: LetterQuestion): string[] =>
  request.proceedings.arriving.filter(({ lost }) => !lost).map(fileLine);

const lettersOf: Record<
  LetterKind,
  (question: LetterQuestion, language: Language) => { subject: string; paragraphs: (string | null)[] } | null
> = {
  receipt: (question) => {
    const { language } = question.request;
    return letterWords[language].receipt(
      { ...factsOf(question, language), files: [...filesOf(question, 'request'), ...underWay(question)] },
      linkPlace,
    );
  },
  answer: (question, language) => {
    const { answer } = question.request;
    return (
      answer &&
      letterWords[language].answer(factsOf(question, language), {
        ...answer,
        withheld: withheldFacts(answer.withheld, language),
        jointWith: jointFacts(answer.jointWith, language),
      })
    );
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
  redirection: composeRedirection,
  return: composeProcedural,
  termination: composeProcedural,
  clarification: composeQuestion,
  requirements: composeQuestion,
  rescheduled: composeRescheduled,
  'requester-corrected': composeCorrected,
  'complaint-filed': composeComplaint('filed'),
  'complaint-forwarded': composeComplaint('forwarded'),
  'complaint-resolved': composeComplaint('resolved'),
  'complaint-answered': composeComplaint('answered'),
};
