import { defineProblems } from '@baspasoz/contracts';

/** What only the gateway refuses. */
export const problems = defineProblems({
  'csrf-token-missing': {
    status: 403,
    kk: 'Сұрау осы парақшадан жіберілгені расталмады; бетті жаңартып, қайталаңыз',
    ru: 'Не подтверждено, что запрос отправлен с этой страницы; обновите её и повторите',
    en: 'It is not certain that this page sent the request; reload it and try again',
  },
  'foreign-origin': {
    status: 403,
    kk: 'Сұрау басқа сайттан жіберілген',
    ru: 'Запрос отправлен с другого сайта',
    en: 'The request comes from another site',
  },
  'not-a-member': {
    status: 403,
    kk: 'Бұл мемлекеттік органда сізде рөл жоқ',
    ru: 'У вас нет роли в этом государственном органе',
    en: 'You hold no role in that state body',
  },
  'sign-in-failed': {
    status: 400,
    kk: 'Кіру аяқталмады. Қайта кіріп көріңіз',
    ru: 'Вход не завершён. Попробуйте войти ещё раз',
    en: 'Signing in did not finish. Please try again',
  },
});
