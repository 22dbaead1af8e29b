import type { LetterFacts } from './letter-words.js';
import type { ProceedingWords } from './proceeding-words.js';

const about = ({ number, subject, receivedAt }: LetterFacts): string =>
  `${receivedAt} түскен ${number} сұрау салу бойынша: ${subject}`;

const replyAt = (link: string): string =>
  `Сұрау салудың барысы көрсетілген бетте, талондағы нөмір мен код арқылы жауап бере аласыз:\n${link}`;

const followThere = (number: string | null, link: string): string =>
  `${number ? `Ол жақта сұрау салу ${number} нөмірімен тіркелді.` : 'Ол жақта берілетін нөмір сұрау салудың барысы көрсетілген бетте тұрады.'} Оның барысын қолыңыздағы нөмір мен код арқылы көресіз:\n${link}`;

const roles = { 'first-head': 'бірінші басшы', deputy: 'бірінші басшының орынбасары' };

export const kazakhProceedings: ProceedingWords = {
  redirection: (facts, { whole, to, text, reason, clause, clauseOfNewTerm, ...sent }, link) => ({
    subject: whole
      ? `${facts.number} сұрау салу қайта жіберілді`
      : `${facts.number} сұрау салудың бір бөлігі қайта жіберілді`,
    paragraphs: [
      facts.body,
      about(facts),
      whole
        ? `Сұрау салу органның құзыретіне жатпайды, сондықтан құзыретті органға қайта жіберілді (${clause}): ${to}.`
        : `Сұрақтардың бір бөлігі органның құзыретіне жатпайды, сондықтан құзыретті органға қайта жіберілді (${clause}): ${to}.`,
      whole ? null : `Қайта жіберілгені:\n${text}`,
      `Себебі: ${reason}`,
      sent.files.length > 0 ? `Бірге жіберілген файлдар:\n${sent.files.join('\n')}` : null,
      sent.choiceGoesAlong ? 'Ашық тізілімде жариялау туралы таңдауыңыз сұрау салумен бірге берілді.' : null,
      `Ол жақта мерзім сұрау салу түскен күннен кейінгі күннен басталады (${clauseOfNewTerm}).`,
      whole ? null : `Қалған сұрақтарға органның өзі жауап береді, нөмірі мен мерзімі өзгермейді: ${facts.dueOn}.`,
      sent.there && followThere(sent.there.number, link),
    ],
  }),
  return: (facts, decision) => ({
    subject: `${facts.number} сұрау салу қайтарылды: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      decision.ground && `Қайтару негізі: ${decision.ground}`,
      decision.text,
      decision.legalReference,
      decision.appealText,
    ],
  }),
  termination: (facts, decision) => ({
    subject: `${facts.number} сұрау салуды қарау тоқтатылды: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      decision.ground && `Тоқтату негізі: ${decision.ground}`,
      decision.text,
      decision.decidedByRole && `Шешімді қабылдаған: ${roles[decision.decidedByRole]}`,
      decision.legalReference,
      decision.appealText,
    ],
  }),
  clarification: (facts, { text, late }, link) => ({
    subject: `${facts.number} сұрау салуды нақтылау: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      'Толық жауап беру үшін мынаны нақтылауыңызды сұраймыз:',
      text,
      replyAt(link),
      `Жауап беру мерзімі тоқтатылмайды: ${facts.dueOn} (${facts.clause}).`,
      late ? 'Нақтылау мерзімнің соңында сұралды: жауап кешіксе, ол органның кешігуі болып қалады.' : null,
    ],
  }),
  rescheduled: (facts, { previousDueOn, dueOn, breachStands }) => ({
    subject: `${facts.number} сұрау салуға жауап беру мерзімі қайта есептелді: күнтізбе өзгерді`,
    paragraphs: [
      facts.body,
      about(facts),
      'Жұмыс күндерінің күнтізбесі өзгерді, сондықтан жауап беру мерзімі қайта есептелді. Жұмыс күндерінің саны өзгермейді.',
      `Бұрынғы мерзім: ${previousDueOn}\nЖаңа мерзім: ${dueOn}`,
      facts.strip,
      facts.skipped.length > 0 ? `Мерзімге кірмеген күндер:\n${facts.skipped.join('\n')}` : null,
      breachStands ? 'Мерзім күнтізбе өзгергенге дейін өтіп кеткен: ол жазба сақталады.' : null,
    ],
  }),
  corrected: (facts, { who, clause, why, reason, previousDueOn, dueOn, breachStands }) => ({
    subject: `${facts.number} сұрау салудың мерзімі қайта есептелді: кім сұрап тұрғаны түзетілді`,
    paragraphs: [
      facts.body,
      about(facts),
      `Сұрау салуды кім жібергені түзетілді, мерзім соған сай қайта есептелді: ${who} (${clause}).`,
      why,
      `Себебі: ${reason}`,
      `Бұрынғы мерзім: ${previousDueOn}\nЖаңа мерзім: ${dueOn} (${facts.clause})`,
      facts.strip,
      breachStands ? 'Мерзім түзетуге дейін өтіп кеткен: ол жазба сақталады.' : null,
    ],
  }),
  requirements: (facts, { text, answerBy }, link) => ({
    subject: `${facts.number} сұрау салуда түзететін жайттар: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      'Сұрау салу тіркелді, бірақ талаптарға сай келмейді (ӘРПК 64-бабының 6-тармағы):',
      text,
      answerBy && `Түзетудің соңғы күні: ${answerBy}.`,
      replyAt(link),
      'Осы күнге дейін түзетілмесе, сұрау салу қайтарылуы мүмкін (ӘРПК 64-бабының 7-тармағы).',
    ],
  }),
};
