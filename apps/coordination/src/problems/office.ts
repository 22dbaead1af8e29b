import type { ProblemDefinition } from '@baspasoz/contracts';

/** Units, posts and the office of the authorized person (¶2, ¶4). */
export const officeProblems = {
  'unit-not-found': {
    status: 404,
    kk: 'Мұндай бөлімше жоқ',
    ru: 'Такого подразделения нет',
    en: 'There is no such unit',
  },
  'unit-exists': {
    status: 409,
    kk: 'Мұндай бөлімше тіркелген',
    ru: 'Такое подразделение уже есть',
    en: 'This unit already exists',
  },
  'unit-closed': {
    status: 409,
    kk: 'Бөлімше жабылған',
    ru: 'Подразделение закрыто',
    en: 'The unit is closed',
  },
  'unit-has-posts': {
    status: 409,
    kk: 'Бөлімшеде {posts} лауазым бар; алдымен оларды қысқартыңыз немесе ауыстырыңыз',
    ru: 'В подразделении есть должности ({posts}); сначала упраздните или переведите их',
    en: 'The unit has {posts} posts; abolish or move them first',
  },
  'unit-has-units': {
    status: 409,
    kk: 'Бөлімшеге {units} бөлімше бағынады; алдымен оларды ауыстырыңыз',
    ru: 'Подразделению подчинены другие ({units}); сначала переподчините их',
    en: '{units} units report to this one; move them first',
  },
  'authorized-unit-exists': {
    status: 409,
    kk: 'Мемлекеттік органда уәкілетті бөлімше бар',
    ru: 'В органе уже есть уполномоченное подразделение',
    en: 'The body already has its authorized unit',
  },
  'authorized-unit-protected': {
    status: 409,
    kk: 'Уәкілетті бөлімше мемлекеттік орган қайта ұйымдастырылғанда немесе таратылғанда ғана таратылады (Үлгілік ереженің 2-тармағы)',
    ru: 'Уполномоченное подразделение не подлежит ликвидации, кроме случаев реорганизации или ликвидации органа (пункт 2 Типового положения)',
    en: 'The authorized unit cannot be removed except on reorganisation or liquidation of the body (Model Regulation, ¶2)',
  },
  'authorized-post-protected': {
    status: 409,
    kk: 'Уәкілетті тұлғаның лауазымы мемлекеттік орган қайта ұйымдастырылғанда немесе таратылғанда ғана штаттан шығарылады (Үлгілік ереженің 2-тармағы)',
    ru: 'Должность уполномоченного лица не подлежит исключению из штата, кроме случаев реорганизации или ликвидации органа (пункт 2 Типового положения)',
    en: 'The post of the authorized person cannot be removed except on reorganisation or liquidation of the body (Model Regulation, ¶2)',
  },
  'reports-to-first-head': {
    status: 422,
    kk: 'Уәкілетті тұлға (бөлімше) тікелей бірінші басшыға бағынады, басқа басшы белгілеуге болмайды (Үлгілік ереженің 4-тармағы)',
    ru: 'Уполномоченное лицо (подразделение) подчиняется непосредственно первому руководителю, другого начальника назначить нельзя (пункт 4 Типового положения)',
    en: 'The authorized person (unit) reports straight to the first head; no other superior can be set (Model Regulation, ¶4)',
  },
  'superior-invalid': {
    status: 422,
    kk: 'Бұл бөлімшені басшы бөлімше етіп белгілеуге болмайды',
    ru: 'Это подразделение нельзя сделать вышестоящим',
    en: 'This unit cannot be the superior one',
  },
  'post-not-found': { status: 404, kk: 'Мұндай лауазым жоқ', ru: 'Такой должности нет', en: 'There is no such post' },
  'post-exists': {
    status: 409,
    kk: 'Мұндай лауазым тіркелген',
    ru: 'Такая должность уже есть',
    en: 'This post already exists',
  },
  'post-occupied': {
    status: 409,
    kk: 'Бұл лауазымда адам бар',
    ru: 'Должность занята',
    en: 'The post is occupied',
  },
  'post-unit-required': {
    status: 422,
    kk: 'Бөлімше қызметкерінің лауазымы құрылымдық бөлімшеде болады',
    ru: 'Должность сотрудника подразделения должна быть в структурном подразделении',
    en: 'A unit officer holds a post in a structural unit',
  },
  'post-outside-authorized-unit': {
    status: 422,
    kk: 'Бұл лауазым уәкілетті бөлімшеде болуға тиіс',
    ru: 'Эта должность должна быть в уполномоченном подразделении',
    en: 'This post belongs in the authorized unit',
  },
  'authorized-post-exists': {
    status: 409,
    kk: 'Мемлекеттік органда уәкілетті тұлғаның лауазымы бар',
    ru: 'Должность уполномоченного лица в органе уже есть',
    en: 'The body already has the post of its authorized person',
  },
  'staffing-limit-missing': {
    status: 409,
    kk: 'Штат саны лимиті және оны бекіткен акт тіркелмеген (Үлгілік ереженің 2-тармағы)',
    ru: 'Лимит штатной численности и утвердивший его акт не указаны (пункт 2 Типового положения)',
    en: 'The staffing limit and its approving act have not been recorded (Model Regulation, ¶2)',
  },
  'staffing-limit-reached': {
    status: 409,
    kk: 'Штат саны лимиті толды: {limit} ({act})',
    ru: 'Лимит штатной численности исчерпан: {limit} ({act})',
    en: 'The staffing limit is reached: {limit} ({act})',
  },
  'staffing-limit-below-posts': {
    status: 409,
    kk: 'Қазір {posts} лауазым бар, лимит одан кем бола алмайды',
    ru: 'Сейчас должностей {posts}, лимит не может быть меньше',
    en: 'There are {posts} posts now; the limit cannot be lower',
  },
} as const satisfies Record<string, ProblemDefinition>;
