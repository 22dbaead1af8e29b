import type { TableRule } from './table-rule.js';

const ofRequest = 'request_id = $1';

/** The request itself, its clock and what was decided. */
export const requestTables: Readonly<Record<string, TableRule>> = {
  media_request: {
    holds: {
      kk: 'Сұраушының аты-жөні, байланыстары, сұрау салу мәтіні',
      ru: 'Имя и контакты автора, текст запроса',
      en: "Requester's name and contacts, text of the request",
    },
    rule: 'request',
    ofRequest: 'id = $1',
    erasure: {
      subject: 'marked',
      text: 'marked',
      requester_name: 'emptied',
      requester_outlet: 'removed',
      requester_post: 'removed',
      requester_email: 'removed',
      requester_phone: 'removed',
      requester_person_id: 'removed',
      late_reason: 'marked',
      tracking_hash: 'scrambled',
    },
    stays: ['language', 'requester_kind', 'formal_defects', 'accepted_by'],
  },
  requester_identifier: {
    holds: { kk: 'Автордың ЖСН немесе БСН', ru: 'ИИН или БИН автора', en: "Requester's IIN or BIN" },
    rule: 'request',
    ofRequest,
    erasure: 'rows',
  },
  request_withdrawal: {
    holds: { kk: 'Сұрау салуды кері қайтарып алу', ru: 'Отзыв запроса', en: 'Withdrawal of the request' },
    rule: 'request',
    ofRequest,
    erasure: { reason: 'marked' },
  },
  statutory_clock: {
    holds: {
      kk: 'Нөмірі, күндері, мерзімі, нәтижесі',
      ru: 'Номер, даты, срок, исход',
      en: 'Number, dates, term, outcome',
    },
    rule: 'register',
    ofRequest,
    stays: ['number', 'state', 'request_kind', 'channel', 'legal_profile', 'correlation_id'],
  },
  deadline: {
    holds: { kk: 'Мерзім белгілері', ru: 'Отметки сроков', en: 'Marks of the terms' },
    rule: 'register',
    ofRequest: 'aggregate_id = $1',
    stays: ['kind'],
  },
  ledger_entry: {
    holds: {
      kk: 'Мерзімдер журналы: не істелді, қашан, кім',
      ru: 'Журнал сроков: что сделано, когда, кем',
      en: 'Ledger of terms: what was done, when, by whom',
    },
    rule: 'register',
    ofRequest,
    erasure: { params: { without: ['lateReason'] } },
    stays: ['kind', 'clause'],
  },
  number_counter: {
    holds: { kk: 'Нөмірлер санауышы', ru: 'Счётчик номеров', en: 'Counter of numbers' },
    rule: 'register',
  },
  answer: {
    holds: { kk: 'Жауап', ru: 'Ответ', en: 'The answer' },
    rule: 'request',
    ofRequest,
    erasure: { text: 'marked', other_texts: 'no-items', claims: 'no-list' },
    stays: ['form', 'language', 'legal_reference', 'appeal_text', 'approved_as'],
  },
  withheld_part: {
    holds: {
      kk: 'Жауапта берілмеген бөліктер',
      ru: 'Части ответа, в которых отказано',
      en: 'Parts withheld of an answer',
    },
    rule: 'request',
    ofRequest,
    erasure: { what: 'no-items', reasoning: 'no-items' },
    stays: ['ground_code'],
  },
  refusal: {
    holds: { kk: 'Бас тарту және оның уәжі', ru: 'Отказ и его обоснование', en: 'The refusal and its reasoning' },
    rule: 'request',
    ofRequest,
    erasure: { reasoning: 'marked', head_decision_reference: 'marked' },
    stays: ['ground_code', 'language', 'legal_reference', 'appeal_text', 'approved_as'],
  },
  answer_draft: {
    holds: {
      kk: 'Жауап пен бас тартудың жобалары, барлық нұсқасы',
      ru: 'Проекты ответа и отказа, все версии',
      en: 'Drafts of answers and refusals, every version',
    },
    rule: 'request',
    ofRequest,
    erasure: 'rows',
  },
  approval: {
    holds: { kk: 'Келісу', ru: 'Согласования', en: 'Approvals' },
    rule: 'request',
    ofRequest,
    erasure: { note: 'marked', return_comment: 'marked' },
    stays: ['kind', 'steps', 'state', 'ended_because'],
  },
  extension: {
    holds: { kk: 'Мерзімді ұзарту', ru: 'Продление срока', en: 'Extension of the term' },
    rule: 'request',
    ofRequest,
    erasure: { reason: 'marked', holders: 'no-items' },
    stays: ['notice_channel', 'decided_by_role', 'decision_number'],
  },
  redirection: {
    holds: {
      kk: 'Құзыретті органға қайта жіберу',
      ru: 'Перенаправление компетентному органу',
      en: 'Redirection to the competent body',
    },
    rule: 'request',
    ofRequest,
    erasure: { text: 'marked', reason: 'marked', to_address: 'removed' },
    stays: ['to_name', 'received_number'],
  },
  requester_question: {
    holds: {
      kk: 'Сұраушыға қойылған сұрақтар мен оның жауаптары',
      ru: 'Вопросы автору и его ответы',
      en: 'Questions to the requester and their replies',
    },
    rule: 'request',
    ofRequest,
    erasure: { text: 'marked', reply: 'marked' },
    stays: ['kind'],
  },
  complaint: {
    holds: {
      kk: 'Шағымдар және олар бойынша шешімдер',
      ru: 'Жалобы и решения по ним',
      en: 'Complaints and what was decided on them',
    },
    rule: 'request',
    ofRequest,
    erasure: {
      text: 'marked',
      late_reason: 'marked',
      resolution: 'marked',
      answer: 'marked',
      answer_other_texts: 'no-items',
      answer_claims: 'no-list',
    },
    stays: [
      ...['number', 'against', 'channel', 'forwarded_to', 'outcome', 'paper'],
      ...['answer_language', 'answer_form', 'answer_legal_reference', 'answer_appeal_text'],
      'answer_approved_as',
    ],
  },
  procedural_decision: {
    holds: { kk: 'Қайтару және қарауды тоқтату', ru: 'Возврат и прекращение', en: 'Return and termination' },
    rule: 'request',
    ofRequest,
    erasure: { reasoning: 'marked' },
    stays: ['kind', 'ground_code', 'language', 'legal_reference', 'appeal_text', 'decided_by_role', 'decision_number'],
  },
  request_sameness: {
    holds: {
      kk: 'Қайта жіберілгенін тану белгісі',
      ru: 'Отпечаток, по которому узнаётся повтор',
      en: 'The print by which a repeat is known',
    },
    rule: 'request',
    ofRequest,
    erasure: { sameness: 'scrambled' },
  },
  request_words: {
    holds: { kk: 'Іздеуге арналған сөздер', ru: 'Слова для поиска', en: 'Words for the search' },
    rule: 'request',
    ofRequest,
    erasure: { words: 'emptied' },
  },
  idempotent_registration: {
    holds: {
      kk: 'Бір жіберілімді екі рет тіркемеу кілті',
      ru: 'Ключ против двойной регистрации',
      en: 'Key against registering twice',
    },
    rule: 'repeat-key',
    ofRequest,
    erasure: 'rows',
  },
  repeated_command: {
    holds: {
      kk: 'Бір жіберілімді екі рет орындамау кілті',
      ru: 'Ключ против двойного исполнения одной отправки',
      en: 'Key against carrying one sending out twice',
    },
    rule: 'repeat-key',
    stays: ['fingerprint'],
  },
  recognised_accreditation: {
    holds: {
      kk: 'Журналист танылған аккредиттеу',
      ru: 'Аккредитация, по которой узнан журналист',
      en: 'Accreditation by which a journalist was recognised',
    },
    rule: 'request',
    ofRequest,
    erasure: 'rows',
  },
  legal_hold: {
    holds: { kk: 'Өшіруге тыйым', ru: 'Запрет удаления', en: 'Legal holds' },
    rule: 'register',
    ofRequest,
    erasure: { reason: 'marked', lift_reason: 'marked' },
  },
  erasure: {
    holds: {
      kk: 'Дербес деректердің өшірілгені туралы белгі',
      ru: 'Отметка об удалении персональных данных',
      en: 'Record that personal data were erased',
    },
    rule: 'register',
    ofRequest,
    stays: ['cause', 'document'],
  },
};
