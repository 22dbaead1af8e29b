/**
 * What `npm start` says, in the language of the terminal (LC_ALL, LC_MESSAGES, LANG). Plain Node 20 without packages:
 * these sentences are needed before anything is installed.
 */
const texts = {
  nodeOld: {
    kk: 'Node {found} тым ескі: Node 20.19 немесе жаңарағын орнатып, npm start командасын қайта іске қосыңыз.',
    ru: 'Node {found} слишком стар: установите Node 20.19 или новее и запустите npm start ещё раз.',
    en: 'Node {found} is too old: install Node 20.19 or newer and run npm start again.',
  },
  javaMissing: {
    kk: 'Java табылмады: Java 17 немесе жаңарағын орнатыңыз (Debian: apt-get install openjdk-17-jre-headless).',
    ru: 'Java не найдена: установите Java 17 или новее (Debian: apt-get install openjdk-17-jre-headless).',
    en: 'Java was not found: install Java 17 or newer (Debian: apt-get install openjdk-17-jre-headless).',
  },
  javaOld: {
    kk: 'Java {found} тым ескі: Java 17 немесе жаңарағын орнатыңыз.',
    ru: 'Java {found} слишком стара: установите Java 17 или новее.',
    en: 'Java {found} is too old: install Java 17 or newer.',
  },
  mavenMissing: {
    kk: 'Maven табылмады, ал Kafka сол арқылы жүктеледі: Maven орнатыңыз (Debian: apt-get install maven).',
    ru: 'Maven не найден, а через него загружается Kafka: установите Maven (Debian: apt-get install maven).',
    en: 'Maven was not found, and Kafka is fetched by it: install Maven (Debian: apt-get install maven).',
  },
  portTaken: {
    kk: '{port} порты ({name}) бос емес: оны алған бағдарламаны тоқтатыңыз немесе BASPASOZ_PORT_SHIFT=1000 npm start деп іске қосыңыз.',
    ru: 'Порт {port} ({name}) занят: остановите занявшую его программу или запустите BASPASOZ_PORT_SHIFT=1000 npm start.',
    en: 'Port {port} ({name}) is taken: stop the program that holds it, or run BASPASOZ_PORT_SHIFT=1000 npm start.',
  },
  running: {
    kk: 'Баспасөз осы қалтада істеп тұр (процесс {pid}): алдымен оны Ctrl+C арқылы тоқтатыңыз.',
    ru: 'Баспасөз в этой папке уже работает (процесс {pid}): сначала остановите его клавишами Ctrl+C.',
    en: 'Baspasoz already runs from this folder (process {pid}): stop it with Ctrl+C first.',
  },
  diskFull: {
    kk: 'Дискіде {free} МБ ғана бос орын қалды ({path}): кемінде {needed} МБ босатыңыз.',
    ru: 'На диске свободно только {free} МБ ({path}): освободите не менее {needed} МБ.',
    en: 'Only {free} MB are free on the disk ({path}): make room for at least {needed} MB.',
  },
  notWritable: {
    kk: '{path} қалтасына жазу мүмкін емес: жазу құқығын беріңіз немесе BASPASOZ_HOME айнымалысында басқа қалтаны көрсетіңіз.',
    ru: 'В папку {path} нельзя писать: дайте право записи или укажите другую папку в BASPASOZ_HOME.',
    en: 'The folder {path} cannot be written to: grant the right to write, or name another folder in BASPASOZ_HOME.',
  },
  downloadBroken: {
    kk: 'Жүктеу үзілді ({what}): желі мен прокси баптауын тексеріп, npm start командасын қайта іске қосыңыз, жүктелгені сақталды.',
    ru: 'Загрузка прервалась ({what}): проверьте сеть и настройки прокси и запустите npm start ещё раз, загруженное сохранено.',
    en: 'A download broke off ({what}): check the network and proxy settings and run npm start again; what was fetched is kept.',
  },
  diskFilled: {
    kk: 'Дискіде орын таусылды: орын босатып, npm start командасын қайта іске қосыңыз.',
    ru: 'На диске кончилось место: освободите его и запустите npm start ещё раз.',
    en: 'The disk is full: make room and run npm start again.',
  },
  stepFailed: {
    kk: '«{step}» қадамы орындалмады: {reason}',
    ru: 'Шаг «{step}» не выполнен: {reason}',
    en: 'The step "{step}" failed: {reason}',
  },
  serviceDown: {
    kk: '{name} іске қосылмады, соңғы жолдары {log} файлында:\n{tail}',
    ru: '{name} не запустился, подробности в {log}:\n{tail}',
    en: '{name} did not come up; its log is {log}:\n{tail}',
  },
  serviceDied: {
    kk: '{name} тоқтап қалды ({reason}), {seconds} с кейін қайта іске қосылады. Журнал: {log}',
    ru: '{name} остановился ({reason}), перезапуск через {seconds} с. Журнал: {log}',
    en: '{name} ended ({reason}) and starts again in {seconds} s. Log: {log}',
  },
  serviceBack: { kk: '{name} қайта істеп тұр.', ru: '{name} снова работает.', en: '{name} is up again.' },
  stopping: { kk: 'Тоқтатылуда…', ru: 'Останавливаем…', en: 'Stopping…' },
  stopped: {
    kk: 'Барлығы тоқтады. Деректер сақталды, npm start оларды жалғастырады.',
    ru: 'Всё остановлено. Данные сохранены, npm start продолжит с ними.',
    en: 'Everything has stopped. The data are kept; npm start resumes them.',
  },
  checks: { kk: 'Компьютерді тексеру', ru: 'Проверка компьютера', en: 'Checking the machine' },
  install: { kk: 'Пакеттерді орнату (npm ci)', ru: 'Установка пакетов (npm ci)', en: 'Installing packages (npm ci)' },
  fresh: { kk: 'Бұрынғы деректерді өшіру', ru: 'Удаление прежних данных', en: 'Removing earlier data' },
  secrets: { kk: 'Құпия кілттер', ru: 'Секреты', en: 'Secrets' },
  build: { kk: 'Құрастыру', ru: 'Сборка', en: 'Building' },
  postgres: { kk: 'PostgreSQL', ru: 'PostgreSQL', en: 'PostgreSQL' },
  kafka: { kk: 'Kafka', ru: 'Kafka', en: 'Kafka' },
  databases: { kk: 'Дерекқорлар мен рөлдер', ru: 'Базы данных и роли', en: 'Databases and roles' },
  migrate: { kk: 'Дерекқор құрылымын жаңарту', ru: 'Миграции', en: 'Migrations' },
  identity: {
    kk: 'Кіру қызметі (OpenID Connect)',
    ru: 'Служба входа (OpenID Connect)',
    en: 'Sign-in (OpenID Connect)',
  },
  mail: { kk: 'Пошта сервері', ru: 'Почтовый сервер', en: 'Mail server' },
  feeds: { kk: 'Жаңалықтар таспалары', ru: 'Новостные ленты', en: 'News feeds' },
  services: { kk: 'Қызметтер', ru: 'Сервисы', en: 'Services' },
  seed: { kk: 'Демонстрация деректері', ru: 'Данные демонстрации', en: 'Demo data' },
  ready: { kk: 'Баспасөз дайын', ru: 'Баспасөз готов', en: 'Baspasoz is ready' },
  open: { kk: 'Ашыңыз', ru: 'Откройте', en: 'Open' },
  inbox: { kk: 'Хаттар', ru: 'Письма', en: 'Mail' },
  writeMail: { kk: 'Министрлікке хат жазу', ru: 'Написать в министерство', en: 'Write to the ministry' },
  newsroom: { kk: 'Жаңалық жариялау', ru: 'Опубликовать новость', en: 'Publish a news item' },
  publicForm: { kk: 'Журналист формасы', ru: 'Форма журналиста', en: 'Journalist’s form' },
  password: { kk: 'Құпиясөз (бәріне бір)', ru: 'Пароль (один на всех)', en: 'Password (one for all)' },
  signInAs: { kk: 'Кіме болып кіруге болады', ru: 'Под кем войти', en: 'Who to sign in as' },
  tryNews: {
    kk: 'Байқап көріңіз: «{newsroom}» бетінде келесі жаңалықты жариялаңыз. Бірнеше секундтан кейін ол aigerim кірген «Оқиғалар» бетінде, ал теріс болса, head пен akim хабарламаларында шығады.',
    ru: 'Попробуйте: опубликуйте следующую новость на странице «{newsroom}». Через несколько секунд она появится у aigerim в «Сюжетах», а негативная — в уведомлениях head и akim.',
    en: 'Try this: release the next item on the page "{newsroom}". Seconds later it is among the stories of aigerim and, if it is negative, in the notifications of head and akim.',
  },
  stopHint: {
    kk: 'Тоқтату: Ctrl+C. Бәрін жаңадан бастау: npm start -- --fresh',
    ru: 'Остановить: Ctrl+C. Начать заново: npm start -- --fresh',
    en: 'Stop: Ctrl+C. Begin anew: npm start -- --fresh',
  },
  usage: {
    kk: 'Қолданылуы: npm start [-- --fresh]',
    ru: 'Использование: npm start [-- --fresh]',
    en: 'Usage: npm start [-- --fresh]',
  },
};

/** @returns {'kk' | 'ru' | 'en'} */
export function terminalLanguage(env = process.env) {
  const tag = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').slice(0, 2).toLowerCase();
  return tag === 'kk' || tag === 'ru' ? tag : 'en';
}

/** One sentence in the terminal's language, `{placeholders}` filled in. */
export function say(key, params = {}, language = terminalLanguage()) {
  return texts[key][language].replace(/\{(\w+)\}/g, (_, name) => String(params[name] ?? ''));
}

/** A failure that is explained by one sentence of ours and needs no stack. */
export class Refusal extends Error {}

export const refuse = (key, params) => new Refusal(say(key, params));
