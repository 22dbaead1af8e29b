import type { ProblemDefinition } from '@baspasoz/contracts';

/** The body's working calendar. */
export const calendarProblems = {
  'calendar-day-repeated': {
    status: 422,
    kk: '{date} күні екі рет көрсетілген',
    ru: 'Дата {date} указана дважды',
    en: 'The date {date} is given twice',
  },
  'calendar-day-not-found': {
    status: 404,
    kk: '{date} күніне мемлекеттік орган өзгеріс енгізбеген',
    ru: 'На {date} у органа нет своего изменения',
    en: 'The body has no change of its own on {date}',
  },
  'calendar-full': {
    status: 422,
    kk: 'Өзгертілген күндер {max} шегінен аспауға тиіс',
    ru: 'Изменённых дней может быть не больше {max}',
    en: 'There may be at most {max} changed days',
  },
  'working-hours-reversed': {
    status: 422,
    kk: 'Жұмыс күні аяқталмай тұрып басталуға тиіс: {from} – {to}',
    ru: 'Рабочий день должен начинаться раньше, чем заканчивается: {from} – {to}',
    en: 'The working day must begin before it ends: {from} – {to}',
  },
} as const satisfies Record<string, ProblemDefinition>;
