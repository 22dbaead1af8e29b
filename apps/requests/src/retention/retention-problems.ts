import type { ProblemDefinition } from '@baspasoz/contracts';

/** Of legal holds and of the erasure of personal data. */
export const retentionProblems = {
  'erasure-request-open': {
    status: 409,
    kk: '{number} сұрау салуы бойынша мерзім жүріп жатыр: шешім шыққанша дербес деректер жойылмайды',
    ru: 'По запросу {number} идёт срок: до решения персональные данные не удаляются',
    en: 'The term of request {number} runs: personal data are not erased before the decision',
  },
  'erasure-complaint-term': {
    status: 409,
    kk: '{number} сұрау салуы бойынша шешімге {until} дейін шағымдануға болады (ӘРПК 92-бабы): дербес деректер одан кейін жойылады',
    ru: 'Решение по запросу {number} можно обжаловать до {until} (статья 92 АППК): персональные данные удаляются после этого дня',
    en: 'The decision on request {number} may be complained of until {until} (APPC article 92): personal data are erased after that day',
  },
  'erasure-complaint-open': {
    status: 409,
    kk: '{number} сұрау салуы бойынша шағым қаралып жатыр: ол шешілгенше дербес деректер жойылмайды',
    ru: 'По запросу {number} рассматривается жалоба: до решения по ней персональные данные не удаляются',
    en: 'A complaint on request {number} is being considered: personal data are not erased before it is settled',
  },
  'erasure-held': {
    status: 409,
    kk: '{number} сұрау салуын өшіруге тыйым салынған: алдымен тыйымды алып тастаңыз',
    ru: 'Удаление по запросу {number} запрещено: сначала снимите запрет',
    en: 'Request {number} is under a legal hold: lift the hold first',
  },
  'already-erased': {
    status: 409,
    kk: '{number} сұрау салуының дербес деректері бұрын жойылған',
    ru: 'Персональные данные запроса {number} уже удалены',
    en: 'The personal data of request {number} have been erased already',
  },
  'erasure-document-names-somebody': {
    status: 422,
    kk: 'Мұнда тек құжаттың нөмірі мен күнін жазыңыз: «{found}» дербес дерекке ұқсайды, ал бұл белгі сақталып қалады',
    ru: 'Укажите только номер и дату документа: «{found}» похоже на персональные данные, а эта отметка остаётся',
    en: 'Give only the number and the date of the document: “{found}” looks like personal data, and this record stays',
  },
  'already-held': {
    status: 409,
    kk: '{number} сұрау салуын өшіруге тыйым бұрын салынған',
    ru: 'Удаление по запросу {number} уже запрещено',
    en: 'Request {number} is under a legal hold already',
  },
  'not-held': {
    status: 409,
    kk: '{number} сұрау салуын өшіруге тыйым салынбаған',
    ru: 'Запрета на удаление по запросу {number} нет',
    en: 'Request {number} is under no legal hold',
  },
} satisfies Record<string, ProblemDefinition>;
