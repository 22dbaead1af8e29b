import type { ProblemDefinition } from '@baspasoz/contracts';

/** Registration and end of a state body (¶1, ¶2). */
export const bodyProblems = {
  'bin-invalid': {
    status: 422,
    kk: 'БСН бақылау цифры сәйкес келмейді; нөмірді тексеріңіз',
    ru: 'Контрольная цифра БИН не сходится; проверьте номер',
    en: 'The check digit of the BIN does not match; check the number',
  },
  'body-excluded': {
    status: 422,
    kk: '{name} бұл тәртіпке жатпайды және тіркелмейді ({clause})',
    ru: 'На {name} этот порядок не распространяется, орган не регистрируется ({clause})',
    en: 'These rules do not extend to {name}; the body cannot be registered ({clause})',
  },
  'body-exists': {
    status: 409,
    kk: 'Осындай БСН немесе қысқа атауы бар мемлекеттік орган тіркеліп қойған',
    ru: 'Орган с таким БИН или кратким именем уже зарегистрирован',
    en: 'A body with this BIN or slug is already registered',
  },
  'parent-required': {
    status: 422,
    kk: 'Ведомство үшін оның орталық мемлекеттік органын көрсетіңіз',
    ru: 'Для ведомства укажите его центральный государственный орган',
    en: 'Name the central state body this department belongs to',
  },
  'parent-invalid': {
    status: 422,
    kk: 'Ведомство тіркелген орталық мемлекеттік органға ғана қарай алады',
    ru: 'Ведомство может относиться только к зарегистрированному центральному государственному органу',
    en: 'A department can belong only to a registered central state body',
  },
  'body-ended': {
    status: 409,
    kk: 'Мемлекеттік орган {on} күнінен қайта ұйымдастырылған немесе таратылған ({act})',
    ru: 'Государственный орган реорганизован или ликвидирован с {on} ({act})',
    en: 'The state body was reorganised or liquidated on {on} ({act})',
  },
  'time-zone-unknown': {
    status: 422,
    kk: 'Мұндай уақыт белдеуі жоқ: {timeZone}',
    ru: 'Нет такого часового пояса: {timeZone}',
    en: 'There is no such time zone: {timeZone}',
  },
} as const satisfies Record<string, ProblemDefinition>;
