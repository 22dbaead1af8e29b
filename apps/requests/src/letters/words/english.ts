import { englishGoesWith as goesWith } from './goes-with.js';
import type { FormalDefect } from '../../domain/formal-defects.js';
import type { LetterFacts, LetterWords } from './letter-words.js';
import { englishJointly as jointlyIn } from './jointly.js';
import { englishWithheld as withheldIn } from './withheld-in.js';

const defects: Record<FormalDefect, string> = {
  'requester-unnamed': 'give your name or that of the editorial office',
  'no-way-to-answer': 'say where the answer should go',
  'recording-not-announced': 'confirm that you warned of the recording of the call',
  'not-readable': 'send the text of your request once more: the mail could not be read',
};

const about = ({ number, subject, receivedAt }: LetterFacts): string =>
  `To your request ${number}, received ${receivedAt}: ${subject}`;

const term = ({ dueOn, term: length, clause }: LetterFacts): string =>
  `The answer is due on ${dueOn} (${[length, clause].filter(Boolean).join(', ')}).`;

export const english: LetterWords = {
  receipt: (facts, link) => ({
    subject: `Request registered: ${facts.number}`,
    paragraphs: [
      facts.body,
      'Your request has been accepted and registered.',
      facts.cameFrom &&
        `It was sent on to us by ${facts.cameFrom.body}, where its number was ${facts.cameFrom.number}. The code you got there opens it here too.`,
      `Number: ${facts.number}\nSubject: ${facts.subject}\nReceived: ${facts.receivedAt}\nRegistered: ${facts.registeredOn}\nAccepted by: ${facts.acceptedBy}`,
      `${term(facts)}\n${facts.why}`,
      facts.strip,
      facts.skipped.length > 0 ? `Days that do not count:\n${facts.skipped.join('\n')}` : null,
      facts.files.length > 0 ? `Files of the request:\n${facts.files.join('\n')}` : null,
      facts.defects.length > 0
        ? `So that we can answer, please:\n${facts.defects.map((defect) => `- ${defects[defect]}`).join('\n')}`
        : null,
      `See how the request stands, without signing in:\n${link}`,
      'Whoever has this link can open the request: keep it to yourself.',
      facts.mayChoose
        ? 'On that page you may also say whether your question and our answer may be published in the public register. Without your consent it shows the topic and the outcome only.'
        : null,
    ],
  }),
  answer: (facts, answer) => ({
    subject: `Answer to request ${facts.number}: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      jointlyIn(answer),
      answer.text,
      ...withheldIn(answer),
      goesWith(facts),
      answer.legalReference,
      answer.appealText,
    ],
  }),
  refusal: (facts, refusal) => ({
    subject: `Refusal of request ${facts.number}: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      refusal.ground && `Ground of the refusal: ${refusal.ground}`,
      refusal.text,
      goesWith(facts),
      refusal.legalReference,
      refusal.appealText,
    ],
  }),
  extension: (facts, extension) => ({
    subject: `The term of request ${facts.number} has been extended`,
    paragraphs: [
      facts.body,
      about(facts),
      `The term has been extended once, by decision of the head (${extension.clause}).`,
      `Previous due date: ${extension.previousDueOn}\nNew due date: ${facts.dueOn}`,
      extension.holders.length > 0 ? `Holders of the information: ${extension.holders.join('; ')}` : null,
      `Reason: ${extension.reason}`,
    ],
  }),
};
