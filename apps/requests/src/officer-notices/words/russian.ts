import type { OfficerWords } from './officer-words.js';

export const russian: OfficerWords = {
  of: {
    'extension-notice-missed': {
      subject: 'извещение о продлении срока не сделано',
      sentence: (dueAt) =>
        `О продлении срока следовало известить обратившегося до ${dueAt}; отметки об извещении нет. Известите обратившегося и отметьте, как это сделано.`,
    },
  },
  request: (number, subject) => `Запрос: ${number}, ${subject}`,
  open: 'Открыть запрос',
};
