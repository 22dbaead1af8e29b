import type { LetterFacts } from './letter-words.js';
import type { ProceedingWords } from './proceeding-words.js';

const about = ({ number, subject, receivedAt }: LetterFacts): string =>
  `On your request ${number}, received ${receivedAt}: ${subject}`;

const replyAt = (link: string): string =>
  `You can reply on the status page, with the number and the code from your receipt:\n${link}`;

const followThere = (number: string | null, link: string): string =>
  `${number ? `It is registered there as ${number}.` : 'The number given to it there is shown on the status page.'} You follow it with the number and the code you already have:\n${link}`;

const roles = { 'first-head': 'the first head', deputy: 'the deputy of the first head' };

export const englishProceedings: ProceedingWords = {
  redirection: (facts, { whole, to, text, reason, clause, clauseOfNewTerm, ...sent }, link) => ({
    subject: whole ? `Request ${facts.number} has been sent on` : `Part of request ${facts.number} has been sent on`,
    paragraphs: [
      facts.body,
      about(facts),
      whole
        ? `The request is outside the competence of this body and has been sent on to the competent one (${clause}): ${to}.`
        : `Some of the questions are outside the competence of this body and have been sent on to the competent one (${clause}): ${to}.`,
      whole ? null : `Sent on:\n${text}`,
      `Reason: ${reason}`,
      sent.files.length > 0 ? `Files sent along:\n${sent.files.join('\n')}` : null,
      sent.choiceGoesAlong ? 'Your choice about publication in the public register was sent along.' : null,
      `The term there begins on the day after it arrives (${clauseOfNewTerm}).`,
      whole ? null : `The rest is answered here, under the same number and by the same day: ${facts.dueOn}.`,
      sent.there && followThere(sent.there.number, link),
    ],
  }),
  return: (facts, decision) => ({
    subject: `Request ${facts.number} has been returned: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      decision.ground && `Ground of the return: ${decision.ground}`,
      decision.text,
      decision.legalReference,
      decision.appealText,
    ],
  }),
  termination: (facts, decision) => ({
    subject: `Consideration of request ${facts.number} has been ended: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      decision.ground && `Ground: ${decision.ground}`,
      decision.text,
      decision.decidedByRole && `Decided by ${roles[decision.decidedByRole]}`,
      decision.legalReference,
      decision.appealText,
    ],
  }),
  clarification: (facts, { text, late }, link) => ({
    subject: `A question on your request ${facts.number}: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      'To answer in full we ask you to clarify:',
      text,
      replyAt(link),
      `The term is not paused: the answer is due on ${facts.dueOn} (${facts.clause}).`,
      late ? 'The question comes at the end of the term: if the answer is late, the delay is the body’s own.' : null,
    ],
  }),
  rescheduled: (facts, { previousDueOn, dueOn, breachStands }) => ({
    subject: `The term of request ${facts.number} was counted again: the calendar has changed`,
    paragraphs: [
      facts.body,
      about(facts),
      'The calendar of working days has changed, so the term was counted again. The number of working days is the same.',
      `Previous due date: ${previousDueOn}\nNew due date: ${dueOn}`,
      facts.strip,
      facts.skipped.length > 0 ? `Days that do not count:\n${facts.skipped.join('\n')}` : null,
      breachStands ? 'The term had run out before the calendar changed; that stays on record.' : null,
    ],
  }),
  corrected: (facts, { who, clause, why, reason, previousDueOn, dueOn, breachStands }) => ({
    subject: `The term of request ${facts.number} was computed anew: who asks was corrected`,
    paragraphs: [
      facts.body,
      about(facts),
      `Who asks was corrected, and the term was computed anew: ${who} (${clause}).`,
      why,
      `Reason: ${reason}`,
      `Previous term: ${previousDueOn}\nNew term: ${dueOn} (${facts.clause})`,
      facts.strip,
      breachStands ? 'The term had run out before the correction: that stays on record.' : null,
    ],
  }),
  requirements: (facts, { text, answerBy }, link) => ({
    subject: `What to mend in request ${facts.number}: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      'The request is registered but does not meet the requirements (APPC article 64(6)):',
      text,
      answerBy && `The last day to mend it is ${answerBy}.`,
      replyAt(link),
      'If nothing arrives by that day, the request may be returned (APPC article 64(7)).',
    ],
  }),
};
