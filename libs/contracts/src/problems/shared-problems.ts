import { defineProblems } from './problem.js';

/** Problems that any service may answer with. Each service adds its own by `defineProblems`. */
export const sharedProblems = defineProblems({
  'malformed-json': {
    status: 400,
    kk: 'Сұрау денесі дұрыс JSON емес',
    ru: 'Тело запроса не является правильным JSON',
    en: 'The request body is not valid JSON',
  },
  'malformed-request': {
    status: 400,
    kk: 'Сұрауды түсіну мүмкін болмады',
    ru: 'Запрос не удалось разобрать',
    en: 'The request could not be understood',
  },
  'invalid-input': {
    status: 400,
    kk: 'Кейбір өрістер дұрыс толтырылмаған',
    ru: 'Некоторые поля заполнены неверно',
    en: 'Some fields are not filled in correctly',
  },
  'invalid-cursor': {
    status: 400,
    kk: 'Бет көрсеткіші жарамсыз; тізімді басынан ашыңыз',
    ru: 'Недопустимый указатель страницы; откройте список с начала',
    en: 'The page cursor is not valid; open the list from its beginning',
  },
  'idempotency-key-required': {
    status: 400,
    kk: 'Idempotency-Key тақырыбы қажет',
    ru: 'Нужен заголовок Idempotency-Key',
    en: 'The Idempotency-Key header is required',
  },
  unauthenticated: {
    status: 401,
    kk: 'Жүйеге кіріңіз',
    ru: 'Войдите в систему',
    en: 'Sign in first',
  },
  'invalid-token': {
    status: 401,
    kk: 'Қолжетімділік белгісі жарамсыз немесе мерзімі өткен',
    ru: 'Токен доступа недействителен или истёк',
    en: 'The access token is not valid or has expired',
  },
  forbidden: {
    status: 403,
    kk: 'Бұл әрекетке рұқсатыңыз жоқ',
    ru: 'У вас нет права на это действие',
    en: 'You may not do this',
  },
  'no-body': {
    status: 403,
    kk: 'Алдымен мемлекеттік органды таңдаңыз',
    ru: 'Сначала выберите государственный орган',
    en: 'Choose a state body first',
  },
  'not-found': {
    status: 404,
    kk: 'Мұндай бет немесе жазба табылмады',
    ru: 'Такой страницы или записи нет',
    en: 'There is no such page or record',
  },
  'unknown-body': {
    status: 404,
    kk: 'Мұндай мемлекеттік орган тіркелмеген',
    ru: 'Такой государственный орган не зарегистрирован',
    en: 'No such state body is registered',
  },
  'method-not-allowed': {
    status: 405,
    kk: 'Бұл мекенжай мұндай әдісті қабылдамайды',
    ru: 'Этот адрес не принимает такой метод',
    en: 'This address does not accept that method',
  },
  'not-acceptable': {
    status: 406,
    kk: 'Сұралған пішімде жауап беру мүмкін емес',
    ru: 'Ответить в запрошенном формате нельзя',
    en: 'No answer is available in the requested format',
  },
  'request-timeout': {
    status: 408,
    kk: 'Сұрау тым ұзақ жіберілді',
    ru: 'Запрос отправлялся слишком долго',
    en: 'The request took too long to arrive',
  },
  conflict: {
    status: 409,
    kk: 'Жазба осы арада өзгерді; жаңартып, қайталап көріңіз',
    ru: 'Запись за это время изменилась; обновите её и повторите',
    en: 'The record has changed in the meantime; reload it and try again',
  },
  'precondition-failed': {
    status: 412,
    kk: 'Жазбаның нұсқасы ескірген; жаңартып, қайталап көріңіз',
    ru: 'Версия записи устарела; обновите её и повторите',
    en: 'The version of the record is out of date; reload it and try again',
  },
  'payload-too-large': {
    status: 413,
    kk: 'Сұрау тым үлкен: ең көбі {limit}',
    ru: 'Запрос слишком велик: не больше {limit}',
    en: 'The request is too large: at most {limit}',
  },
  'uri-too-long': {
    status: 414,
    kk: 'Мекенжай тым ұзын',
    ru: 'Адрес слишком длинный',
    en: 'The address is too long',
  },
  'unsupported-media-type': {
    status: 415,
    kk: 'Деректерді application/json пішімінде жіберіңіз',
    ru: 'Отправьте данные в формате application/json',
    en: 'Send the data as application/json',
  },
  'idempotency-key-reused': {
    status: 422,
    kk: 'Бұл Idempotency-Key басқа сұраумен қолданылған',
    ru: 'Этот Idempotency-Key уже использован с другим запросом',
    en: 'This Idempotency-Key was used with a different request',
  },
  'too-many-requests': {
    status: 429,
    kk: 'Сұраулар тым көп; {seconds} секундтан кейін қайталаңыз',
    ru: 'Слишком много запросов; повторите через {seconds} с',
    en: 'Too many requests; try again in {seconds} s',
  },
  'headers-too-large': {
    status: 431,
    kk: 'Сұрау тақырыптары тым үлкен',
    ru: 'Заголовки запроса слишком велики',
    en: 'The request headers are too large',
  },
  'internal-error': {
    status: 500,
    kk: 'Жүйеде ақау болды; біз ол туралы білеміз',
    ru: 'В системе произошёл сбой; мы о нём знаем',
    en: 'Something failed in the system; we have been told',
  },
  'service-unavailable': {
    status: 503,
    kk: 'Қызмет уақытша қолжетімсіз; сәлден кейін қайталаңыз',
    ru: 'Служба временно недоступна; повторите чуть позже',
    en: 'The service is not available for the moment; try again shortly',
  },
});
