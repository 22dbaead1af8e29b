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
    kk: 'Бұған мәлімет сұратылған бөлімшенің немесе органның лауазымды адамы ғана жауап береді',
    ru: 'Ответить может только должностное лицо подразделения или органа, у которого запрошены сведения',
    en: 'Only an officer of the unit or body that is asked may answer this',
  },
  'enquiry-due-in-past': {
    status: 400,
    kk: 'Жауап беруге берілген мерзім өтіп кеткен; кейінірек уақытты таңдаңыз',
    ru: 'Данный для ответа срок уже прошёл; выберите более позднее время',
    en: 'The term given for the reply has passed; choose a later moment',
  },
  'enquiry-due-after-request': {
    status: 400,
    kk: 'Басқа органға берілген мерзім сұрау салуға жауап беру мерзімінен бұрын аяқталуға тиіс',
    ru: 'Срок для другого органа должен истекать раньше срока ответа на сам запрос',
    en: 'The term given to another body must end before the request itself is due',
  },
  'asked-itself': {
    status: 422,
    kk: 'Орган өзінен сұрай алмайды; басқа органды таңдаңыз',
    ru: 'Орган не может спрашивать сам себя; выберите другой',
    en: 'A body cannot ask itself; choose another one',
  },
  'files-go-with-question': {
    status: 409,
    kk: 'Басқа органға файлдар сұрақпен бірге ғана жіберіледі',
    ru: 'Другому органу файлы уходят только вместе с вопросом',
    en: 'Files go to another body only together with the question',
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
