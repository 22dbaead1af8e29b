import type { OfficerWords } from './officer-words.js';

export const english: OfficerWords = {
  of: {
    'extension-notice-missed': {
      subject: 'the notice of extension was not given',
      sentence: (dueAt) =>
        `The requester had to be told of the extension by ${dueAt}; no notice is on record. Tell the requester and record how it was done.`,
    },
  },
  request: (number, subject) => `Request: ${number}, ${subject}`,
  open: 'Open the request',
};
