import { defineProblems } from '@baspasoz/contracts';

/** The closed set of things that can go wrong in this service, beside the shared ones. */
export const problems = defineProblems({
  'notification-not-found': {
    status: 404,
    kk: 'Мұндай хабарлама табылмады',
    ru: 'Такое уведомление не найдено',
    en: 'There is no such notification',
  },
  'not-a-recipient': {
    status: 403,
    kk: 'Бұл хабарлама сізге жолданбаған',
    ru: 'Это уведомление направлено не вам',
    en: 'This notification was not addressed to you',
  },
  'unknown-unit': {
    status: 422,
    kk: 'Мұндай жұмыс істеп тұрған құрылымдық бөлімше жоқ',
    ru: 'Такого действующего структурного подразделения нет',
    en: 'There is no such active structural unit',
  },
  'instruction-due-in-past': {
    status: 422,
    kk: 'Тапсырманың мерзімі өтіп кеткен: {dueOn}',
    ru: 'Срок поручения уже прошёл: {dueOn}',
    en: 'The due date of the instruction has passed: {dueOn}',
  },
});
