import { answeringProblems } from './answering-problems.js';
import { defineProblems } from '@baspasoz/contracts';
import { fileProblems } from './attachments/file-problems.js';
import { enquiryProblems } from './enquiry/enquiry-problems.js';
import { registerProblems } from './register/register-problems.js';
import { complaintProblems } from './complaint/complaint-problems.js';
import { decisionProblems } from './domain/decision-problems.js';
import { lineProblems } from './lines/line-problems.js';
import { retentionProblems } from './retention/retention-problems.js';

/** The closed set of things that can go wrong in this service, beside the shared ones. */
export const problems = defineProblems({
  ...answeringProblems,
  'request-not-found': {
    status: 404,
    kk: 'Мұндай сұрау салу табылмады',
    ru: 'Такой запрос не найден',
    en: 'There is no such request',
  },
  'status-not-found': {
    status: 404,
    kk: 'Нөмірі мен коды осындай сұрау салу табылмады; талондағы жазуды тексеріңіз',
    ru: 'Запроса с таким номером и кодом нет; проверьте их по талону',
    en: 'There is no request with this number and code; check them against the receipt',
  },
  'nothing-to-take': {
    status: 404,
    kk: 'Кезекте бос сұрау салу жоқ',
    ru: 'Свободных запросов в очереди нет',
    en: 'No request is waiting in the queue',
  },
  'body-closed': {
    status: 409,
    kk: 'Мемлекеттік орган таратылған, сұрау салу қабылданбайды ({act})',
    ru: 'Государственный орган ликвидирован и запросов не принимает ({act})',
    en: 'The state body has been liquidated and takes no requests ({act})',
  },
  'received-in-future': {
    status: 400,
    kk: 'Түскен уақыт болашақта тұр: {receivedAt}; қазіргі уақыт {now}',
    ru: 'Время поступления в будущем: {receivedAt}; сейчас {now}',
    en: 'The time of receipt lies in the future: {receivedAt}; it is now {now}',
  },
  'received-too-early': {
    status: 400,
    kk: '{receivedAt} күні үшін заңдық мерзімдер белгісіз',
    ru: 'Для {receivedAt} сроки закона не заданы',
    en: 'No statutory terms are known for {receivedAt}',
  },
  'late-reason-required': {
    status: 400,
    kk: 'Неге кеш тіркелгенін жазыңыз',
    ru: 'Укажите, почему запрос регистрируется позже поступления',
    en: 'Say why the request is registered later than it was received',
  },
  'recording-warning-missing': {
    status: 400,
    kk: 'Ауызша сұрау салуда журналистің дыбыс жазылатынын ескерткен-ескертпегенін көрсетіңіз («Масс-медиа туралы» Заңның 36-бабы)',
    ru: 'Для устного запроса укажите, предупредил ли журналист о звукозаписи (статья 36 Закона «О масс-медиа»)',
    en: 'For an oral request, state whether the journalist warned of the recording (Law “On mass media”, article 36)',
  },
  'accreditation-not-recognised': {
    status: 422,
    kk: '{number} нөмірлі қолданыстағы аккредиттеу жоқ; нөмірді тексеріңіз немесе өрісті бос қалдырыңыз',
    ru: 'Действующей аккредитации с номером {number} нет; проверьте номер или оставьте поле пустым',
    en: 'There is no valid accreditation with the number {number}; check it or leave the field empty',
  },
  'channel-not-allowed': {
    status: 403,
    kk: '«{channel}» арнасы арқылы тек лауазымды адам тіркей алады',
    ru: 'Канал «{channel}» может указать только должностное лицо органа',
    en: 'Only an officer of the body may register through “{channel}”',
  },
  'idempotency-key-conflict': {
    status: 409,
    kk: 'Осы Idempotency-Key басқа мазмұнмен қолданылған',
    ru: 'Этот Idempotency-Key уже использован с другим содержанием',
    en: 'This Idempotency-Key was already used with different content',
  },
  'letter-not-failed': {
    status: 409,
    kk: 'Хат жеткізілген немесе жіберіліп жатыр; қайта жіберудің қажеті жоқ',
    ru: 'Письмо доставлено или ещё отправляется; повторять не нужно',
    en: 'The letter has been delivered or is still being sent; there is nothing to repeat',
  },
  'mail-not-found': {
    status: 404,
    kk: 'Мұндай хат немесе файл табылмады',
    ru: 'Такого письма или файла нет',
    en: 'There is no such mail or file',
  },
  'already-closed': {
    status: 409,
    kk: '{number} сұрау салуы жабылған',
    ru: 'Запрос {number} уже закрыт',
    en: 'Request {number} is already closed',
  },
  'assignee-missing': {
    status: 400,
    kk: 'Орындаушыны немесе бөлімшені таңдаңыз',
    ru: 'Выберите исполнителя или подразделение',
    en: 'Choose an officer or a unit',
  },
  'unknown-assignee': {
    status: 422,
    kk: 'Бұл адам мемлекеттік органда қазір лауазым атқармайды',
    ru: 'Этот человек сейчас не занимает должности в органе',
    en: 'This person holds no post in the body now',
  },
  'unknown-unit': {
    status: 422,
    kk: 'Мұндай жұмыс істеп тұрған бөлімше жоқ',
    ru: 'Такого действующего подразделения нет',
    en: 'There is no such active unit',
  },
  'answer-language': {
    status: 422,
    kk: 'Жауап сұрау салу тілінде берілуге тиіс: {language}',
    ru: 'Ответ даётся на языке запроса: {language}',
    en: 'The answer is given in the language of the request: {language}',
  },
  'answer-text-language': {
    status: 422,
    kk: 'Жауап мәтіні сұрау салу тілінде жазылмаған: {language}',
    ru: 'Текст ответа написан не на языке запроса: {language}',
    en: 'The text of the answer is not in the language of the request: {language}',
  },
  'unknown-ground': {
    status: 422,
    kk: 'Бас тартудың мұндай заңды негізі жоқ: {groundCode}',
    ru: 'Такого законного основания для отказа нет: {groundCode}',
    en: 'There is no such legal ground for refusal: {groundCode}',
  },
  'head-approval-required': {
    status: 422,
    kk: 'Бұл шешімге бірінші басшының келісімі қажет',
    ru: 'Для этого решения нужно согласие первого руководителя',
    en: 'This decision needs the approval of the first head',
  },
  'unknown-legal-profile': {
    status: 422,
    kk: 'Бұл түрдегі сұрау салуға мерзім белгіленбеген',
    ru: 'Для этого вида запроса срок не установлен',
    en: 'No term is set for this kind of request',
  },
  'filter-not-found': {
    status: 404,
    kk: 'Мұндай сақталған сүзгі жоқ',
    ru: 'Такого сохранённого фильтра нет',
    en: 'There is no such saved filter',
  },
  'filter-name-taken': {
    status: 409,
    kk: '«{name}» деп аталатын сүзгіңіз бар; басқа атау беріңіз',
    ru: 'Фильтр с названием «{name}» у вас уже есть; назовите иначе',
    en: 'You already have a filter named “{name}”; choose another name',
  },
  'too-many-filters': {
    status: 409,
    kk: 'Сақталған сүзгілер саны шегіне жетті ({max}); керек емесін жойыңыз',
    ru: 'Сохранённых фильтров уже {max}; удалите ненужные',
    en: 'There are already {max} saved filters; delete those you do not need',
  },
  ...fileProblems,
  ...enquiryProblems,
  ...registerProblems,
  ...decisionProblems,
  ...complaintProblems,
  ...lineProblems,
  ...retentionProblems,
});
