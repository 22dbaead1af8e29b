import type { ProblemDefinition } from '@baspasoz/contracts';

/** People, appointments, leadership and absences. */
export const peopleProblems = {
  'person-not-found': { status: 404, kk: 'Мұндай адам жоқ', ru: 'Такого человека нет', en: 'There is no such person' },
  'person-exists': {
    status: 409,
    kk: 'Бұл адам тіркелген',
    ru: 'Этот человек уже есть в справочнике',
    en: 'This person is already in the directory',
  },
  'person-unknown': {
    status: 422,
    kk: 'Бұл адам мемлекеттік органның анықтамалығында жоқ',
    ru: 'Этого человека нет в справочнике органа',
    en: "This person is not in the body's directory",
  },
  'deputy-not-found': {
    status: 404,
    kk: 'Бұл адам бірінші басшының орынбасары емес',
    ru: 'Этот человек не заместитель первого руководителя',
    en: 'This person is no deputy of the first head',
  },
  'appointment-not-found': {
    status: 404,
    kk: 'Мұндай тағайындау жоқ',
    ru: 'Такого назначения нет',
    en: 'There is no such appointment',
  },
  'appointment-exists': {
    status: 409,
    kk: 'Мұндай тағайындау тіркелген',
    ru: 'Такое назначение уже есть',
    en: 'This appointment already exists',
  },
  'appointment-ended': {
    status: 409,
    kk: 'Бұл адам лауазымынан босатылған',
    ru: 'Этот человек уже освобождён от должности',
    en: 'This person has already been dismissed from the post',
  },
  'period-reversed': {
    status: 422,
    kk: 'Соңғы күн басталған күннен ерте: {from} – {to}',
    ru: 'Последний день раньше первого: {from} – {to}',
    en: 'The last day is before the first: {from} – {to}',
  },
  'already-head': {
    status: 409,
    kk: 'Бұл адам – бірінші басшы',
    ru: 'Этот человек – первый руководитель',
    en: 'This person is the first head',
  },
  'absence-not-found': {
    status: 404,
    kk: 'Мұндай жазба жоқ',
    ru: 'Такой записи об отсутствии нет',
    en: 'There is no such absence',
  },
  'absence-exists': {
    status: 409,
    kk: 'Мұндай жазба тіркелген',
    ru: 'Такая запись об отсутствии уже есть',
    en: 'This absence already exists',
  },
  'absence-overlaps': {
    status: 409,
    kk: 'Бұл адамның {from} – {to} аралығындағы болмайтын күндері жазылған',
    ru: 'Отсутствие этого человека с {from} по {to} уже записано',
    en: 'An absence of this person from {from} to {to} is already recorded',
  },
  'absence-cancelled': {
    status: 409,
    kk: 'Бұл жазбаның күші жойылған',
    ru: 'Эта запись уже отменена',
    en: 'This absence has been cancelled',
  },
} as const satisfies Record<string, ProblemDefinition>;
