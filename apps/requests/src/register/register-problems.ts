import type { ProblemDefinition } from '@baspasoz/contracts';

/** Of the public register. */
export const registerProblems = {
  'number-hidden': {
    status: 403,
    kk: 'Бұл сан тым аз болғандықтан көпшілікке көрсетілмейді, сондықтан оның тізімі де ашылмайды',
    ru: 'Это число слишком мало и публике не показывается, поэтому и список за ним не открывается',
    en: 'This number is too small to be shown to the public, and so the list behind it does not open either',
  },
  'register-not-closed': {
    status: 409,
    kk: '{number} сұрау салуына әлі жауап берілген жоқ немесе одан бас тартылған жоқ; тізілімге кейін енгізіледі',
    ru: 'На запрос {number} ещё не отвечено и в нём не отказано; в реестр он попадёт позже',
    en: 'Request {number} has been neither answered nor refused yet; it enters the register later',
  },
  'register-personal-data': {
    status: 422,
    kk: 'Мәтінде дербес дерекке ұқсайтын жерлер қалды: {found}. Оларды алып тастаңыз немесе дербес дерек емес екенін растаңыз',
    ru: 'В тексте осталось похожее на персональные данные: {found}. Уберите это или подтвердите, что это не персональные данные',
    en: 'The text still holds what looks like personal data: {found}. Remove it, or confirm that it is not personal data',
  },
  'register-published': {
    status: 409,
    kk: 'Жазба тізілімде жарияланған; оны ескертпемен түзетуге немесе алып тастауға болады',
    ru: 'Запись уже открыта в реестре; её можно исправить или снять с пометкой',
    en: 'The entry is public already; it can be corrected or withdrawn with a note',
  },
  'register-not-published': {
    status: 409,
    kk: 'Тізілімде мұндай ашық жазба жоқ',
    ru: 'Такой открытой записи в реестре нет',
    en: 'There is no such public entry in the register',
  },
  'register-not-behind': {
    status: 409,
    kk: 'Жазбада соңғы жауап тұр; оны ескертпемен түзетуге болады',
    ru: 'Запись уже говорит последний ответ; её можно исправить с пометкой',
    en: 'The entry says the last answer already; it can be corrected with a note',
  },
  'choice-too-late': {
    status: 409,
    kk: '{number} сұрау салуының жазбасы тізілімде ашылып қойған: енді жариялауға берілген келісімді қайтарып алуға ғана болады',
    ru: 'Запись по запросу {number} уже открыта в реестре: теперь можно только отозвать данное согласие на публикацию',
    en: 'The entry of request {number} is public already: only a consent that was given can be taken back now',
  },
  'register-entry-not-found': {
    status: 404,
    kk: 'Тізілімде мұндай жазба жоқ',
    ru: 'В реестре нет такой записи',
    en: 'The register has no such entry',
  },
} satisfies Record<string, ProblemDefinition>;
