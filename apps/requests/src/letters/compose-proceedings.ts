import type { Language } from '@baspasoz/contracts';
import { plainDate } from '@baspasoz/mail';
import { factsOf, fileLine } from './letter-facts.js';
import type { LetterQuestion } from './letter-facts.js';
import { linkPlace } from './link-place.js';
import { proceedingWords } from './words/proceeding-words.js';
import type { Letter } from './words/letter-words.js';

/** The redirection the letter tells of; null when there is none. */
export function composeRedirection(question: LetterQuestion, language: Language): Letter | null {
  const { proceedings, clock } = question.request;
  const redirection = proceedings.redirections.find(({ id }) => id === question.aboutId);
  if (!redirection) return null;
  const clauseOf = (key: string) => clock.rules.find((rule) => rule.key === key)?.clause[language] ?? '';
  const facts = {
    whole: redirection.whole,
    to: [redirection.toName[language], redirection.toAddress].filter(Boolean).join(', '),
    text: redirection.text,
    reason: redirection.reason,
    clause: clauseOf('redirect'),
    clauseOfNewTerm: clauseOf('term.firstDay'),
    files: redirection.files.map(fileLine),
    choiceGoesAlong: redirection.toBodyId !== null && question.request.registerChoice !== null,
    there: redirection.toBodyId === null ? null : { number: redirection.receivedNumber },
  };
  return proceedingWords[language].redirection(factsOf(question, language), facts, linkPlace);
}

/** The return or the termination. */
export function composeProcedural(question: LetterQuestion, language: Language): Letter | null {
  const { procedural } = question.request.proceedings;
  if (!procedural) return null;
  return proceedingWords[language][procedural.kind](factsOf(question, language), {
    ...procedural,
    text: procedural.reasoning,
    ground: procedural.groundLabel?.[language] ?? null,
    decidedByRole: procedural.decidedByRole,
  });
}

/** What the requester is asked, and where to reply. */
export function composeQuestion(question: LetterQuestion, language: Language): Letter | null {
  const asked = question.request.proceedings.questions.find(({ id }) => id === question.aboutId);
  if (!asked) return null;
  return proceedingWords[language][asked.kind](
    factsOf(question, language),
    { text: asked.text, answerBy: asked.answerBy && plainDate(asked.answerBy), late: asked.late },
    linkPlace,
  );
}

/** What a change of the calendar made of the term. */
export function composeRescheduled(question: LetterQuestion, language: Language): Letter | null {
  const { params } = question.request.ledger.find((line) => line.params['noticeId'] === question.aboutId) ?? {};
  if (!params) return null;
  return proceedingWords[language].rescheduled(factsOf(question, language), {
    previousDueOn: plainDate(String(params['previousDueOn'])),
    dueOn: plainDate(String(params['dueOn'])),
    breachStands: params['breachStands'] === true,
  });
}

/** What a corrected kind of requester made of the term, and why. */
export function composeCorrected(question: LetterQuestion, language: Language): Letter | null {
  const { ledger, clock } = question.request;
  const { params } = ledger.find((line) => line.params['noticeId'] === question.aboutId) ?? {};
  if (!params) return null;
  return proceedingWords[language].corrected(factsOf(question, language), {
    who: clock.askedBy.who[language],
    clause: clock.askedBy.clause[language],
    why: clock.askedBy.why?.[language] ?? null,
    reason: String(params['reason']),
    previousDueOn: plainDate(String(params['previousDueOn'])),
    dueOn: plainDate(String(params['dueOn'])),
    breachStands: params['breachStands'] === true,
  });
}
