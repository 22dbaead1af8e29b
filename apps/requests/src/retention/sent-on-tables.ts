import type { TableRule } from './table-rule.js';

const ofRequest = 'request_id = $1';

/** What goes along with a request from one body to another, and the codes that open it beside its own. */
export const sentOnTables: Readonly<Record<string, TableRule>> = {
  redirected_file: {
    holds: {
      kk: 'Бірге қайта жіберілген файлдар',
      ru: 'Файлы, ушедшие с перенаправлением',
      en: 'Files that went with a redirection',
    },
    rule: 'request',
    ofRequest,
    erasure: 'rows',
  },
  arriving_file: {
    holds: {
      kk: 'Басқа органнан келе жатқан файлдар',
      ru: 'Файлы, которые ещё идут от другого органа',
      en: 'Files still under way from another body',
    },
    rule: 'request',
    ofRequest,
    erasure: 'rows',
  },
  joint_body: {
    holds: {
      kk: 'Жауап қай органдармен бірлесіп берілді',
      ru: 'С какими органами дан совместный ответ',
      en: 'Bodies an answer was given jointly with',
    },
    rule: 'request',
    ofRequest,
    stays: ['name'],
  },
  account_key: {
    holds: {
      kk: 'Журналистің есептік жазбасынан ашуға арналған кодтың ізі',
      ru: 'Отпечаток кода для открытия из учётной записи журналиста',
      en: "Hash of a code made to open the request from its journalist's account",
    },
    rule: 'request',
    ofRequest,
    erasure: 'rows',
  },
  earlier_key: {
    holds: {
      kk: 'Сұрау салу бұрынғы органда ашылған кодтың ізі',
      ru: 'Отпечаток кода, которым запрос открывался у прежнего органа',
      en: 'Hash of the code that opened the request at the body before',
    },
    rule: 'request',
    ofRequest,
    erasure: 'rows',
  },
};
