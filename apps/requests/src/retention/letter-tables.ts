import type { TableRule } from './table-rule.js';

const ofRequest = 'request_id = $1';

/** Letters, mails, files and the public register. */
export const letterTables: Readonly<Record<string, TableRule>> = {
  letter: {
    holds: { kk: 'Сұраушыға хаттар', ru: 'Письма автору', en: 'Letters to the requester' },
    rule: 'request',
    ofRequest,
    erasure: 'rows',
  },
  hand_over: {
    holds: {
      kk: 'Жауаптың тапсырылғаны туралы белгі',
      ru: 'Отметка о вручении ответа',
      en: 'Record of the hand-over of the answer',
    },
    rule: 'request',
    ofRequest,
    erasure: { reference: 'removed' },
    stays: ['means', 'outcome'],
  },
  incoming_mail: {
    holds: {
      kk: 'Келген хаттар; шетке қойылғандары бөлек мерзіммен',
      ru: 'Поступившие письма; отложенные по своему сроку',
      en: 'Mail that came; what was laid aside has its own term',
    },
    rule: 'request',
    also: 'aside-mail',
    ofRequest,
    erasure: 'rows',
  },
  reply_token: {
    holds: {
      kk: 'Хат жауабын сұрау салуға апаратын мекенжай бөлігі',
      ru: 'Часть адреса, ведущая ответ к запросу',
      en: 'Part of an address that leads a reply to its request',
    },
    rule: 'request',
    ofRequest,
    erasure: 'rows',
  },
  intake_address: {
    holds: { kk: 'Органның мекенжайлары', ru: 'Адреса органа для запросов', en: "The body's addresses for requests" },
    rule: 'own-copy',
  },
  attachment: {
    holds: {
      kk: 'Файлдар: келген, жауаппен кеткен, шағым қағаздары, қызметтік',
      ru: 'Файлы: присланные, ушедшие с ответом, бумаги жалобы, служебные',
      en: 'Files: sent in, gone out with the answer, papers of a complaint, of the office',
    },
    rule: 'request',
    ofRequest,
    erasure: 'rows',
  },
  stored_file: {
    holds: { kk: 'Файл қоймасының жазбалары', ru: 'Записи хранилища файлов', en: 'Records of the file store' },
    rule: 'file',
  },
  register_choice: {
    holds: {
      kk: 'Жариялауға келісім',
      ru: 'Согласие на публикацию',
      en: 'Consent to publication',
    },
    rule: 'register',
    ofRequest,
    stays: ['told'],
  },
  requester_wish: {
    holds: {
      kk: 'Жауаптың қалаған нысаны мен күні',
      ru: 'Желаемая форма и день ответа',
      en: 'The wished form and day of the answer',
    },
    rule: 'request',
    ofRequest,
    stays: ['answer_form'],
  },
  register_entry: {
    holds: {
      kk: 'Ашық тізілімнің жазбалары, дербес деректерсіз',
      ru: 'Записи открытого реестра, без персональных данных',
      en: 'Entries of the public register, without personal data',
    },
    rule: 'register',
    // An open entry was confirmed to hold no personal data and stays; the texts of one taken off are nobody's any more.
    ofRequest: 'request_id = $1 and withdrawn_at is not null',
    erasure: { heading: 'marked', question: 'marked', answer: 'marked', words: 'emptied' },
    stays: ['form', 'language'],
  },
  register_note: {
    holds: {
      kk: 'Тізілімдегі түзету мен алып тастау белгілері',
      ru: 'Пометки реестра об исправлении и снятии',
      en: 'Notes of the register on corrections and withdrawals',
    },
    rule: 'register',
    ofRequest,
    stays: ['kind', 'note'],
  },
};
