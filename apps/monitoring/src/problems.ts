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
  'story-not-found': {
    status: 404,
    kk: 'Мұндай оқиға табылмады',
    ru: 'Такой сюжет не найден',
    en: 'There is no such story',
  },
  'story-judged': {
    status: 409,
    kk: 'Бұл оқиға бойынша шешім қабылданып қойған',
    ru: 'По этому сюжету решение уже принято',
    en: 'This story has been judged already',
  },
  'thresholds-out-of-order': {
    status: 422,
    kk: 'Шектер өсу ретімен берілуі керек: алдымен қызметкер қарайды, одан кейін басшыға хабарланады',
    ru: 'Пороги должны идти по возрастанию: сначала смотрит сотрудник, затем уведомляется руководитель',
    en: 'The thresholds must ascend: first an officer looks, then the head is told',
  },
  'watch-name-not-found': {
    status: 404,
    kk: 'Мұндай бақыланатын атау табылмады',
    ru: 'Такое отслеживаемое название не найдено',
    en: 'There is no such watched name',
  },
  'watch-name-exists': {
    status: 409,
    kk: '«{text}» атауы бақылауға алынған',
    ru: 'Название «{text}» уже отслеживается',
    en: 'The name “{text}” is watched already',
  },
  'coverage-rule-not-found': {
    status: 404,
    kk: 'Мұндай қағида табылмады',
    ru: 'Такое правило не найдено',
    en: 'There is no such rule',
  },
});
