import type { OfficerWords } from './officer-words.js';

export const russian: OfficerWords = {
  of: {
    'extension-notice-missed': {
      subject: 'извещение о продлении срока не сделано',
      sentence: (dueAt) =>
        `О продлении срока следовало известить обратившегося до ${dueAt}; отметки об извещении нет. Известите обратившегося и отметьте, как это сделано.`,
    },
    'two-days': {
      subject: 'до срока ответа два рабочих дня',
      sentence: (dueAt) => `Срок ответа на запрос: ${dueAt}. Осталось два рабочих дня, ответа ещё нет.`,
    },
    'one-day': {
      subject: 'до срока ответа один рабочий день',
      sentence: (dueAt) => `Срок ответа на запрос: ${dueAt}. Остался один рабочий день, ответа ещё нет.`,
    },
    'due-day': {
      subject: 'сегодня последний день ответа',
      sentence: (dueAt) => `Срок ответа на запрос истекает сегодня: ${dueAt}. Ответа ещё нет.`,
    },
    'approval-waits': {
      subject: 'ждёт вашего согласования',
      sentence: (dueAt) => `Текст или решение по запросу ждёт вашего согласования. Срок ответа: ${dueAt}.`,
    },
    'approval-reminder': {
      subject: 'напоминание: ждёт вашего согласования',
      sentence: (dueAt) => `Текст или решение по запросу всё ещё ждёт вашего согласования. Срок ответа: ${dueAt}.`,
    },
  },
  request: (number, subject) => `Запрос: ${number}, ${subject}`,
  open: 'Открыть запрос',
};
