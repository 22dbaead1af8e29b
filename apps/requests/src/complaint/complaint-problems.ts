import type { ProblemDefinition } from '@baspasoz/contracts';

/** Of a complaint on a request. */
export const complaintProblems = {
  'complaint-not-found': {
    status: 404,
    kk: 'Бұл сұрау салу бойынша мұндай шағым жоқ',
    ru: 'Такой жалобы по этому запросу нет',
    en: 'There is no such complaint on this request',
  },
  'complaint-already-filed': {
    status: 409,
    kk: 'Бұл шешімге шағым берілген; келесі шағым сотқа немесе жаңа шешімге беріледі (ӘРПК 91-бабы)',
    ru: 'Жалоба на это решение уже подана; дальше возможен суд либо жалоба на новое решение (статья 91 АППК)',
    en: 'This decision has been complained of already; what follows is the court, or a complaint on a new decision (APPC article 91)',
  },
  'complaint-before-request': {
    status: 400,
    kk: 'Шағым сұрау салудың өзінен бұрын түсе алмайды',
    ru: 'Жалоба не могла поступить раньше самого запроса',
    en: 'The complaint cannot have come before the request itself',
  },
  'complaint-step-not-possible': {
    status: 409,
    kk: 'Шағым бойынша бұл әрекетті қазір жасауға болмайды: оның күйі өзгерген немесе қанағаттандыру мерзімі өткен (ӘРПК 91-бабының 4-тармағы). Бетті жаңартыңыз',
    ru: 'Сейчас это действие с жалобой невозможно: её состояние изменилось или срок удовлетворить её истёк (пункт 4 статьи 91 АППК). Обновите страницу',
    en: 'This step is not possible on the complaint now: its state has changed, or the term to satisfy it is over (APPC article 91(4)). Reload the page',
  },
  'complaint-needs-new-answer': {
    status: 409,
    kk: 'Бұл шағым жаңа жауап жіберілгенде қанағаттандырылады: оны жауап редакторында жазыңыз (ӘРПК 91-бабының 4-тармағы)',
    ru: 'Эта жалоба удовлетворяется отправкой нового ответа: напишите его в редакторе ответа (пункт 4 статьи 91 АППК)',
    en: 'This complaint is satisfied by sending a new answer: write it in the answer editor (APPC article 91(4))',
  },
  'decision-in-future': {
    status: 400,
    kk: 'Шешімнің күні болашақта немесе шағым жіберілгенге дейін тұр',
    ru: 'Дата решения в будущем или раньше направления жалобы',
    en: 'The day of the decision lies in the future, or before the complaint was sent on',
  },
} as const satisfies Record<string, ProblemDefinition>;
