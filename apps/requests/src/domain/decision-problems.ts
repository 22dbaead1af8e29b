import type { ProblemDefinition } from '@baspasoz/contracts';

/** Of decisions that change a term or end a request without an answer. */
export const decisionProblems = {
  'extension-only-several-holders': {
    status: 422,
    kk: 'Мерзім ақпарат бірнеше ақпарат иеленушінің құзыретінде болғанда ғана ұзартылады: кемінде екеуін көрсетіңіз («Масс-медиа туралы» Заңның 36-бабы)',
    ru: 'Срок продлевается, только если сведения относятся к компетенции нескольких обладателей: назовите хотя бы двух (статья 36 Закона «О масс-медиа»)',
    en: 'The term may be extended only when several holders are involved: name at least two (Law “On mass media”, article 36)',
  },
  'kind-not-of-requester': {
    status: 422,
    kk: 'Бұл түрдегі сұрау салуды мұндай сұраушы жібере алмайды: мерзім сұраушының кім екеніне байланысты',
    ru: 'Такого вида запроса у этого обратившегося быть не может: срок зависит от того, кто спрашивает',
    en: 'This requester cannot make a request of this kind: the term depends on who asks',
  },
  'nothing-to-correct': {
    status: 409,
    kk: 'Сұраушының түрі мен сұрау салу түрі дәл осындай: түзететін ештеңе жоқ',
    ru: 'Вид обратившегося и вид запроса такие и есть: исправлять нечего',
    en: 'The kind of requester and of request are these already: there is nothing to correct',
  },
  'already-extended': {
    status: 409,
    kk: 'Мерзім бір рет қана ұзартылады',
    ru: 'Срок продлевается только один раз',
    en: 'The term may be extended only once',
  },
  'term-is-over': {
    status: 409,
    kk: 'Мерзім өтіп кетті, оны ұзартуға болмайды',
    ru: 'Срок истёк, продлить его нельзя',
    en: 'The term is over and can no longer be extended',
  },
  'extension-not-provided': {
    status: 422,
    kk: 'Мұндай өтінішке заң мерзімді ұзартуды көздемейді',
    ru: 'Для такого обращения закон не предусматривает продления',
    en: 'The law provides no extension for this kind of request',
  },
  'redirect-term-is-over': {
    status: 409,
    kk: 'Құзыретті органға қайта жіберу мерзімі өтіп кетті (ӘРПК 65-бабы): сұрау салуға органның өзі жауап береді',
    ru: 'Срок перенаправления истёк (статья 65 АППК): орган отвечает на запрос сам',
    en: 'The term to send the request on is over (APPC article 65): the body answers itself',
  },
  'return-term-is-over': {
    status: 409,
    kk: 'Бұл негіз бойынша сұрау салуды қазір қайтаруға болмайды (ӘРПК 64-бабының 7-тармағы)',
    ru: 'По этому основанию вернуть запрос сейчас нельзя (пункт 7 статьи 64 АППК)',
    en: 'The request cannot be returned on this ground now (APPC article 64(7))',
  },
  'redirect-to-itself': {
    status: 422,
    kk: 'Сұрау салуды органның өзіне қайта жіберуге болмайды',
    ru: 'Нельзя перенаправить запрос самому себе',
    en: 'A body cannot send a request on to itself',
  },
  'competent-body-missing': {
    status: 400,
    kk: 'Құзыретті органды көрсетіңіз',
    ru: 'Укажите компетентный орган',
    en: 'Name the competent body',
  },
  'no-reasonable-term': {
    status: 422,
    kk: 'Талаптарды орындауға берілетін мерзім бүгіннен кейін және жауап беру мерзімінен ({dueOn}) бұрын аяқталуға тиіс',
    ru: 'Срок на устранение недостатков должен истечь после сегодняшнего дня и раньше срока ответа ({dueOn})',
    en: 'The time to meet the requirements must end after today and before the answer is due ({dueOn})',
  },
  'question-not-open': {
    status: 409,
    kk: 'Бұл сұраққа жауап берілген немесе сұрау салу жабылған',
    ru: 'На этот вопрос уже ответили, или запрос закрыт',
    en: 'This question has been answered, or the request is closed',
  },
  'decision-asked': {
    status: 409,
    kk: 'Бұл шешім сұралған, бірінші басшының жауабы күтілуде: басқаша жасау үшін алдымен сұрауды қайтарып алыңыз',
    ru: 'Это решение уже испрашивается и ждёт первого руководителя: чтобы поступить иначе, сначала отзовите запрос решения',
    en: 'This decision is already asked of the first head: take the asking back to do otherwise',
  },
  'no-paper-record': {
    status: 409,
    kk: 'Скан тиесілі құжат тіркелмеген: алдымен шешімнің нөмірі мен күнін немесе тапсырылғанын жазыңыз',
    ru: 'Документ, к которому относится скан, не записан: сначала укажите номер и дату решения или вручение',
    en: 'What the scan belongs to is not on record: enter the number and date of the decision, or the hand-over, first',
  },
  'nothing-to-deliver': {
    status: 409,
    kk: 'Сұрау салуға жауап та, бас тарту да берілмеген: тапсыратын ештеңе жоқ',
    ru: 'По запросу нет ни ответа, ни отказа: вручать нечего',
    en: 'The request has neither an answer nor a refusal: there is nothing to hand over',
  },
  'no-extension-notice-due': {
    status: 409,
    kk: 'Ұзарту туралы хабарлама қажет емес немесе берілген',
    ru: 'Уведомление о продлении не требуется или уже сделано',
    en: 'No notice of extension is due, or it has been given',
  },
} satisfies Record<string, ProblemDefinition>;
