import type { Language, Severity } from '@baspasoz/contracts';
import type { DigestSlotName } from '../domain/digest-slots.js';
import type { Counted } from '../spikes/gather-counts.js';
import type { Deed, DutyKind } from './digest-content.js';

export interface DigestWords {
  title: Record<DigestSlotName, string>;
  period: (from: string, to: string) => string;
  readingTime: (minutes: number) => string;
  nothing: string;
  waves: string;
  /** To how many articles in how many hours. */
  wave: Record<Counted, (articles: number, hours: number) => string>;
  /** To the mean of such hours, and the most that is still usual. */
  usual: (mean: string, bound: number) => string;
  waveBegan: (moment: string) => string;
  waveEnded: (moment: string) => string;
  stories: string;
  below: string;
  belowNote: string;
  overdue: string;
  silent: string;
  /** Under a list of which only the first are shown. */
  more: (shown: number, all: number) => string;
  severity: Record<Severity, string>;
  known: string;
  carried: (source: string, moment: string) => string;
  first: (source: string, moment: string) => string;
  spread: (sources: number, articles: number, reprints: number) => string;
  score: (score: string) => string;
  nobodyActed: string;
  deed: Record<Deed['kind'], string>;
  /** To the unit's name and the due date. */
  instructed: (unit: string, dueOn: string) => string;
  reason: Record<string, string>;
  instruction: Record<string, string>;
  story: string;
  duty: Record<DutyKind, (number: string, unit: string) => string>;
  since: (moment: string) => string;
  notAcknowledged: string;
  page: string;
}

/** A digest in the office's own words (law dossier §11), the same in the mail and on paper. */
export const digestWords: Record<Language, DigestWords> = {
  kk: {
    title: { morning: 'Таңғы шолу', evening: 'Кешкі шолу' },
    period: (from, to) => `Кезең: ${from} – ${to}`,
    readingTime: (minutes) => `Оқуға ${minutes} минут кетеді`,
    nothing:
      'Осы кезеңде хабарлайтын ештеңе болған жоқ: орган туралы жаңа оқиға, мерзімі өткен міндет және үнсіз дереккөз жоқ.',
    waves: 'Материалдар әдеттегіден көп',
    wave: {
      all: (articles, hours) => `Орган туралы материалдар әдеттегіден көп: ${hours} сағатта ${articles}`,
      negative: (articles, hours) => `Теріс материалдар әдеттегіден көп: ${hours} сағатта ${articles}`,
    },
    usual: (mean, bound) => `Мұндай күндердің осы сағаттарында әдетте шамамен ${mean}, ең көбі ${bound}`,
    waveBegan: (moment) => `басталған уақыты – ${moment}`,
    waveEnded: (moment) => `аяқталған уақыты – ${moment}`,
    stories: 'Орган туралы оқиғалар',
    below: 'Шектен төмен материалдар',
    belowNote: 'Орган аталған, бірақ теріс реңк бағасы шектен төмен: бұл материалдар тек шолуда көрсетіледі.',
    overdue: 'Мерзімі өткен міндеттер',
    silent: 'Үнсіз дереккөздер',
    more: (shown, all) => `Барлығы ${all}, мұнда алғашқы ${shown} көрсетілген.`,
    severity: {
      critical: 'Маңыздылығы аса жоғары',
      high: 'Маңыздылығы жоғары',
      medium: 'Маңыздылығы орташа',
      low: 'Маңыздылығы төмен',
    },
    known: 'алдыңғы шолуда болған, өзгерді',
    carried: (source, moment) => `Дереккөз: ${source}, ${moment}`,
    first: (source, moment) => `Алғаш жариялаған: ${source}, ${moment}`,
    spread: (sources, articles, reprints) =>
      `Басылымдар: ${sources}, материалдар: ${articles}, көшірмелер: ${reprints}`,
    score: (score) => `теріс реңк: ${score}`,
    nobodyActed: 'Әзірге шешім қабылданған жоқ',
    deed: {
      told: 'бірінші басшы хабардар етілді',
      acknowledged: 'басшы танысты',
      confirmed: 'қызметкер растады',
      dismissed: 'қызметкер қабылдамады',
      reopened: 'қайта ашылды',
      instructed: 'тапсырма берілді',
    },
    instructed: (unit, dueOn) => `${unit}, мерзімі – ${dueOn}`,
    reason: {
      'not-negative': 'теріс мазмұны жоқ',
      'not-about-us': 'біздің орган туралы емес',
      duplicate: 'бұрыннан белгілінің қайталануы',
      resolved: 'мәселе шешіліп қойған',
    },
    instruction: {
      received: 'бөлімше қабылдады',
      overdue: 'мерзімі өтті, бөлімше үнсіз',
      replied: 'бөлімше жауап берді',
      'not-competent': 'бөлімше құзыретіне жатпайтынын хабарлады',
      'handed-over': 'басқа бөлімшеге берілді',
    },
    story: 'Оқиға',
    duty: {
      'deadline-breached': (number) => `${number} сұрау салуына мерзімінде жауап берілмеді`,
      'section-stale': () => 'Интернет-ресурстың бөлімі мерзімінде жаңартылмады',
      'accreditation-term-breached': (number) => `${number} аккредиттеу өтінімі бойынша мерзімінде шешім қабылданбады`,
      'complaint-overdue': (number) => `${number} сұрау салуы бойынша шағым мерзімінде қаралмады`,
      'official-message-overdue': () => 'Төтенше жағдай туралы ресми хабар мерзімінде жарияланбады',
      'instruction-overdue': (_, unit) => `Бірінші басшының тапсырмасы орындалмады: ${unit}`,
    },
    since: (moment) => `мерзімі өткен уақыты – ${moment}`,
    notAcknowledged: 'басшы әлі танысқан жоқ',
    page: 'Шолудың беті',
  },
  ru: {
    title: { morning: 'Утренняя сводка', evening: 'Вечерняя сводка' },
    period: (from, to) => `Период: ${from} – ${to}`,
    readingTime: (minutes) => `Время чтения: ${minutes} мин`,
    nothing:
      'За этот период сообщать не о чем: нет ни новых сюжетов об органе, ни просроченных обязанностей, ни молчащих источников.',
    waves: 'Публикаций больше обычного',
    wave: {
      all: (articles, hours) => `Публикаций об органе больше обычного: ${articles} за ${hours} ч`,
      negative: (articles, hours) => `Негативных публикаций больше обычного: ${articles} за ${hours} ч`,
    },
    usual: (mean, bound) => `Обычно в эти часы таких дней около ${mean}, самое большее ${bound}`,
    waveBegan: (moment) => `началось ${moment}`,
    waveEnded: (moment) => `закончилось ${moment}`,
    stories: 'Сюжеты об органе',
    below: 'Публикации ниже порога',
    belowNote: 'Орган упомянут, но оценка негативного тона ниже порогов: эти публикации показывает только сводка.',
    overdue: 'Просроченные обязанности',
    silent: 'Молчащие источники',
    more: (shown, all) => `Всего ${all}, здесь показаны первые ${shown}.`,
    severity: {
      critical: 'Критическая важность',
      high: 'Высокая важность',
      medium: 'Средняя важность',
      low: 'Низкая важность',
    },
    known: 'был в прошлой сводке, изменился',
    carried: (source, moment) => `Источник: ${source}, ${moment}`,
    first: (source, moment) => `Первым опубликовал: ${source}, ${moment}`,
    spread: (sources, articles, reprints) => `Изданий: ${sources}, публикаций: ${articles}, перепечаток: ${reprints}`,
    score: (score) => `негативный тон: ${score}`,
    nobodyActed: 'Решение пока не принято',
    deed: {
      told: 'первый руководитель извещён',
      acknowledged: 'руководитель ознакомился',
      confirmed: 'сотрудник подтвердил',
      dismissed: 'сотрудник отклонил',
      reopened: 'открыт снова',
      instructed: 'дано поручение',
    },
    instructed: (unit, dueOn) => `${unit}, срок ${dueOn}`,
    reason: {
      'not-negative': 'негатива нет',
      'not-about-us': 'не о нашем органе',
      duplicate: 'повтор уже известного',
      resolved: 'вопрос уже решён',
    },
    instruction: {
      received: 'подразделение получило',
      overdue: 'срок истёк, подразделение молчит',
      replied: 'подразделение ответило',
      'not-competent': 'подразделение сообщило, что это не его компетенция',
      'handed-over': 'передано другому подразделению',
    },
    story: 'Сюжет',
    duty: {
      'deadline-breached': (number) => `На запрос ${number} не ответили в срок`,
      'section-stale': () => 'Раздел интернет-ресурса не обновлён в срок',
      'accreditation-term-breached': (number) => `По заявлению на аккредитацию ${number} нет решения в срок`,
      'complaint-overdue': (number) => `Жалоба по запросу ${number} не рассмотрена в срок`,
      'official-message-overdue': () => 'Официальное сообщение о чрезвычайной ситуации не опубликовано в срок',
      'instruction-overdue': (_, unit) => `Поручение первого руководителя не исполнено: ${unit}`,
    },
    since: (moment) => `срок истёк ${moment}`,
    notAcknowledged: 'руководитель ещё не ознакомился',
    page: 'Страница сводки',
  },
  en: {
    title: { morning: 'Morning digest', evening: 'Evening digest' },
    period: (from, to) => `Period: ${from} – ${to}`,
    readingTime: (minutes) => `Reading time: ${minutes} min`,
    nothing: 'Nothing to report for this period: no new story about the body, no overdue duty, no silent source.',
    waves: 'More coverage than usual',
    wave: {
      all: (articles, hours) => `More coverage of the body than usual: ${articles} in ${hours} h`,
      negative: (articles, hours) => `More negative coverage than usual: ${articles} in ${hours} h`,
    },
    usual: (mean, bound) => `Usual for these hours of such days: about ${mean}, at most ${bound}`,
    waveBegan: (moment) => `began ${moment}`,
    waveEnded: (moment) => `ended ${moment}`,
    stories: 'Stories about the body',
    below: 'Articles below the thresholds',
    belowNote: 'The body is named, but the tone score is below every threshold: only the digest shows these articles.',
    overdue: 'Overdue duties',
    silent: 'Silent sources',
    more: (shown, all) => `${all} in all, the first ${shown} are shown here.`,
    severity: {
      critical: 'Critical severity',
      high: 'High severity',
      medium: 'Medium severity',
      low: 'Low severity',
    },
    known: 'was in the last digest, has changed',
    carried: (source, moment) => `Source: ${source}, ${moment}`,
    first: (source, moment) => `First published by: ${source}, ${moment}`,
    spread: (sources, articles, reprints) => `Outlets: ${sources}, articles: ${articles}, reprints: ${reprints}`,
    score: (score) => `negative tone: ${score}`,
    nobodyActed: 'Nothing decided so far',
    deed: {
      told: 'the first head was told',
      acknowledged: 'the head has acknowledged',
      confirmed: 'an officer confirmed',
      dismissed: 'an officer dismissed',
      reopened: 'opened again',
      instructed: 'a unit was instructed',
    },
    instructed: (unit, dueOn) => `${unit}, due ${dueOn}`,
    reason: {
      'not-negative': 'not negative',
      'not-about-us': 'not about our body',
      duplicate: 'repeats what is known',
      resolved: 'already resolved',
    },
    instruction: {
      received: 'the unit has it',
      overdue: 'overdue, the unit is silent',
      replied: 'the unit has replied',
      'not-competent': 'the unit says it is not its competence',
      'handed-over': 'handed over to another unit',
    },
    story: 'Story',
    duty: {
      'deadline-breached': (number) => `Request ${number} was not answered in time`,
      'section-stale': () => 'A section of the internet resource was not renewed in time',
      'accreditation-term-breached': (number) => `Application ${number} for accreditation was not decided in time`,
      'complaint-overdue': (number) => `The complaint about request ${number} was not dealt with in time`,
      'official-message-overdue': () => 'The official message on an emergency was not published in time',
      'instruction-overdue': (_, unit) => `The first head's instruction was not carried out: ${unit}`,
    },
    since: (moment) => `the term ended ${moment}`,
    notAcknowledged: 'the head has not acknowledged it yet',
    page: 'Page of the digest',
  },
};
