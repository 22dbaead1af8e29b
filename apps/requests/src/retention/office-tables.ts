import type { TableRule } from './table-rule.js';

const ofEnquiry = 'enquiry_id in (select e.id from unit_enquiry e where e.request_id = $1)';

/** Enquiries to units, lines to take, and what officers keep for themselves. */
export const officeTables: Readonly<Record<string, TableRule>> = {
  unit_enquiry: {
    holds: {
      kk: 'Бөлімшелерден және басқа органдардан сұратулар',
      ru: 'Запросы подразделениям и другим органам',
      en: 'Enquiries to structural units and other bodies',
    },
    rule: 'request',
    ofRequest: 'request_id = $1',
    erasure: { question: 'marked', reason: 'marked' },
    stays: ['origin', 'language', 'state', 'legal_profile', 'correlation_id', 'other_body_name'],
  },
  unit_enquiry_entry: {
    holds: {
      kk: 'Бөлімшемен немесе басқа органмен хат алмасу',
      ru: 'Переписка с подразделением или другим органом',
      en: 'What passed with the unit or the other body',
    },
    rule: 'request',
    ofRequest: ofEnquiry,
    erasure: { text: 'marked' },
    stays: ['kind'],
  },
  unit_enquiry_notice: {
    holds: { kk: 'Бөлімшеге хабарламалар', ru: 'Извещения подразделению', en: 'Notices to the unit' },
    rule: 'request',
    ofRequest: ofEnquiry,
    erasure: { last_error: 'removed' },
    stays: ['kind', 'state'],
  },
  officer_notice: {
    holds: {
      kk: 'Қызметкерлерге сұрау салу туралы хабарламалар',
      ru: 'Извещения работникам о запросе',
      en: 'Notices to officers about the request',
    },
    rule: 'request',
    ofRequest: 'request_id = $1',
    erasure: { last_error: 'removed' },
    stays: ['kind', 'state'],
  },
  asked_decision: {
    holds: {
      kk: 'Бірінші басшыдан сұралған шешім',
      ru: 'Решение, испрошенное у первого руководителя',
      en: 'Decision asked of the first head',
    },
    rule: 'request',
    ofRequest: 'request_id = $1',
    erasure: { reason: 'marked', holders: 'no-items' },
    stays: ['ground_code'],
  },
  presence: {
    holds: {
      kk: 'Сұрау салуды қазір кім ашып отыр',
      ru: 'Кто сейчас открыл запрос',
      en: 'Who has a request open now',
    },
    rule: 'presence',
    ofRequest: 'request_id = $1',
    erasure: 'rows',
  },
  calendar_feed: {
    holds: {
      kk: 'Лауазымды адамның күнтізбесіне берілген құпия мекенжайдың ізі',
      ru: 'Отпечаток тайного адреса для календаря должностного лица',
      en: "The hash of the secret address for an officer's calendar",
    },
    rule: 'office',
    stays: ['language', 'secret_hash'],
  },
  queue_filter: {
    holds: {
      kk: 'Кезектің сақталған сүзгілері; ішінде сұраушы аталса, өшірумен бірге кетеді',
      ru: 'Сохранённые фильтры очереди; названный в них автор уходит вместе с удалением',
      en: 'Saved filters of the queue; one that names the requester goes with the erasure',
    },
    rule: 'office',
  },
  provision_statement: {
    holds: {
      kk: 'Бірінші басшыдан сұралған қамтамасыз ету туралы жазбалар',
      ru: 'Записки руководителю об обеспечении',
      en: 'Statements of what the head was asked for',
    },
    rule: 'office',
  },
  topic: {
    holds: { kk: 'Тақырып жоспары', ru: 'План тем', en: 'The topic plan' },
    rule: 'office',
  },
  line_to_take: {
    holds: { kk: 'Тезистер', ru: 'Тезисы', en: 'Lines to take' },
    rule: 'office',
  },
  line_version: {
    holds: { kk: 'Тезистердің нұсқалары', ru: 'Редакции тезисов', en: 'Versions of the lines' },
    rule: 'office',
  },
  line_use: {
    holds: {
      kk: 'Тезис қай жауапқа қойылды',
      ru: 'В какой ответ вошёл тезис',
      en: 'Which answer used a line',
    },
    rule: 'office',
    ofRequest: 'request_id = $1',
    stays: ['language'],
  },
  line_contradiction: {
    holds: {
      kk: 'Мәтіндердегі қайшылықтар; жауаптан алынған сөйлемдер өшірумен бірге кетеді',
      ru: 'Противоречия в текстах; предложения из ответа уходят вместе с удалением',
      en: 'Contradictions in texts; sentences of an answer go with the erasure',
    },
    rule: 'office',
    ofRequest: `found_in = 'answer' and subject_id = $1`,
    erasure: 'rows',
  },
};
