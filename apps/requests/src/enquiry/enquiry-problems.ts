import type { ProblemDefinition } from '@baspasoz/contracts';

/** Of what a structural unit is asked. */
export const enquiryProblems = {
  'enquiry-not-found': {
    status: 404,
    kk: 'Мұндай мәлімет сұрату табылмады',
    ru: 'Такого запроса сведений нет',
    en: 'There is no such enquiry',
  },
  'enquiry-not-open': {
    status: 409,
    kk: 'Бұл мәлімет сұрату бойынша қазір мұны істеуге болмайды: оның күйі өзгерген. Бетті жаңартыңыз',
    ru: 'С этим запросом сведений сейчас так поступить нельзя: его состояние изменилось. Обновите страницу',
    en: 'This cannot be done with the enquiry now: its state has changed. Reload the page',
  },
  'enquiry-of-another-unit': {
    status: 403,
    kk: 'Бұған мәлімет сұратылған бөлімшенің лауазымды адамы ғана жауап береді',
    ru: 'Ответить может только должностное лицо подразделения, у которого запрошены сведения',
    en: 'Only an officer of the unit that is asked may answer this',
  },
  'enquiry-due-in-past': {
    status: 400,
    kk: 'Бөлімшеге берілген мерзім өтіп кеткен; кейінірек уақытты таңдаңыз',
    ru: 'Срок для подразделения уже прошёл; выберите более позднее время',
    en: 'The term given to the unit has passed; choose a later moment',
  },
  'recipient-not-in-unit': {
    status: 422,
    kk: 'Таңдалған лауазымды адам бұл бөлімшелерде істемейді',
    ru: 'Выбранное должностное лицо не работает в этих подразделениях',
    en: 'The chosen officer does not work in these units',
  },
  'handed-to-the-same-unit': {
    status: 422,
    kk: 'Басқа бөлімшені таңдаңыз',
    ru: 'Выберите другое подразделение',
    en: 'Choose another unit',
  },
} satisfies Record<string, ProblemDefinition>;
