import type { Language } from '@baspasoz/contracts';

export interface ReceiptWords {
  title: string;
  number: string;
  subject: string;
  receivedAt: string;
  registeredOn: string;
  acceptedBy: string;
  dueAt: string;
  term: string;
  skipped: string;
  files: string;
  follow: string;
  weekdays: readonly [string, string, string, string, string, string, string];
  days: Record<'registered' | 'counted' | 'off' | 'extension' | 'due', string>;
}

/** Days of the week begin with Sunday. */
export const receiptWords: Record<Language, ReceiptWords> = {
  kk: {
    title: 'Сұрау салудың тіркелгені туралы талон',
    number: 'Нөмірі',
    subject: 'Тақырыбы',
    receivedAt: 'Түскен күні мен уақыты',
    registeredOn: 'Тіркелген күні',
    acceptedBy: 'Қабылдаған адам, лауазымы',
    dueAt: 'Жауап беру мерзімі',
    term: 'Мерзімнің есебі',
    skipped: 'Мерзімге кірмеген күндер',
    files: 'Қоса берілген файлдар (SHA-256)',
    follow: 'Сұрау салудың барысы',
    weekdays: ['жс', 'дс', 'сс', 'ср', 'бс', 'жм', 'сб'],
    days: { registered: 'тіркелді', counted: 'есепте', off: 'демалыс', extension: 'ұзартылды', due: 'соңғы күн' },
  },
  ru: {
    title: 'Талон о регистрации запроса',
    number: 'Номер',
    subject: 'Тема',
    receivedAt: 'Дата и время поступления',
    registeredOn: 'Дата регистрации',
    acceptedBy: 'Принял, должность',
    dueAt: 'Срок ответа',
    term: 'Как считается срок',
    skipped: 'В срок не вошли',
    files: 'Приложенные файлы (SHA-256)',
    follow: 'Ход запроса',
    weekdays: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
    days: {
      registered: 'регистрация',
      counted: 'считается',
      off: 'выходной',
      extension: 'продление',
      due: 'последний',
    },
  },
  en: {
    title: 'Receipt of the registration of a request',
    number: 'Number',
    subject: 'Subject',
    receivedAt: 'Date and time of receipt',
    registeredOn: 'Date of registration',
    acceptedBy: 'Accepted by, post',
    dueAt: 'Answer due',
    term: 'How the term is counted',
    skipped: 'Days that do not count',
    files: 'Files handed in (SHA-256)',
    follow: 'Status of the request',
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    days: { registered: 'registered', counted: 'counts', off: 'off', extension: 'extended', due: 'last day' },
  },
};
