import type { OfficerWords } from './officer-words.js';

export const english: OfficerWords = {
  of: {
    'extension-notice-missed': {
      subject: 'the notice of extension was not given',
      sentence: (dueAt) =>
        `The requester had to be told of the extension by ${dueAt}; no notice is on record. Tell the requester and record how it was done.`,
    },
    'two-days': {
      subject: 'two working days until the answer is due',
      sentence: (dueAt) => `The answer is due by ${dueAt}. Two working days are left, and there is no answer yet.`,
    },
    'one-day': {
      subject: 'one working day until the answer is due',
      sentence: (dueAt) => `The answer is due by ${dueAt}. One working day is left, and there is no answer yet.`,
    },
    'due-day': {
      subject: 'the answer is due today',
      sentence: (dueAt) => `The answer is due today, by ${dueAt}, and there is no answer yet.`,
    },
    'approval-waits': {
      subject: 'waits for your approval',
      sentence: (dueAt) =>
        `A text or a decision on the request waits for your approval. The answer is due by ${dueAt}.`,
    },
    'approval-reminder': {
      subject: 'reminder: waits for your approval',
      sentence: (dueAt) =>
        `A text or a decision on the request still waits for your approval. The answer is due by ${dueAt}.`,
    },
  },
  request: (number, subject) => `Request: ${number}, ${subject}`,
  open: 'Open the request',
};
