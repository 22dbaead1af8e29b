import type { LetterFacts } from './letter-words.js';
import type { ProceedingWords } from './proceeding-words.js';

const about = ({ number, subject, receivedAt }: LetterFacts): string =>
  `По запросу ${number} от ${receivedAt}: ${subject}`;

const replyAt = (link: string): string =>
  `Ответить можно на странице хода запроса, по номеру и коду из талона:\n${link}`;

const followThere = (number: string | null, link: string): string =>
  `${number ? `Там запрос зарегистрирован под номером ${number}.` : 'Номер, который запрос получит там, будет на странице хода запроса.'} Следить за ним можно по тем же номеру и коду:\n${link}`;

const roles = { 'first-head': 'первый руководитель', deputy: 'заместитель первого руководителя' };

export const russianProceedings: ProceedingWords = {
  redirection: (facts, { whole, to, text, reason, clause, clauseOfNewTerm, ...sent }, link) => ({
    subject: whole ? `Запрос ${facts.number} перенаправлен` : `Часть запроса ${facts.number} перенаправлена`,
    paragraphs: [
      facts.body,
      about(facts),
      whole
        ? `Запрос не относится к компетенции органа и перенаправлен компетентному органу (${clause}): ${to}.`
        : `Часть вопросов не относится к компетенции органа и перенаправлена компетентному органу (${clause}): ${to}.`,
      whole ? null : `Перенаправлено:\n${text}`,
      `Причина: ${reason}`,
      sent.files.length > 0 ? `Вместе с этим направлены файлы:\n${sent.files.join('\n')}` : null,
      sent.choiceGoesAlong ? 'Ваш выбор о публикации в открытом реестре передан вместе с запросом.' : null,
      `Срок там исчисляется со следующего дня после поступления (${clauseOfNewTerm}).`,
      whole ? null : `На остальное орган ответит сам, номер и срок прежние: ${facts.dueOn}.`,
      sent.there && followThere(sent.there.number, link),
    ],
  }),
  return: (facts, decision) => ({
    subject: `Запрос ${facts.number} возвращён: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      decision.ground && `Основание возврата: ${decision.ground}`,
      decision.text,
      decision.legalReference,
      decision.appealText,
    ],
  }),
  termination: (facts, decision) => ({
    subject: `Рассмотрение запроса ${facts.number} прекращено: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      decision.ground && `Основание прекращения: ${decision.ground}`,
      decision.text,
      decision.decidedByRole && `Решение принял: ${roles[decision.decidedByRole]}`,
      decision.legalReference,
      decision.appealText,
    ],
  }),
  clarification: (facts, { text, late }, link) => ({
    subject: `Уточнение по запросу ${facts.number}: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      'Чтобы ответить полно, просим уточнить:',
      text,
      replyAt(link),
      `Срок ответа не приостанавливается: ${facts.dueOn} (${facts.clause}).`,
      late ? 'Уточнение запрошено в конце срока: если ответ задержится, задержка остаётся за органом.' : null,
    ],
  }),
  rescheduled: (facts, { previousDueOn, dueOn, breachStands }) => ({
    subject: `Срок ответа на запрос ${facts.number} пересчитан: изменился календарь`,
    paragraphs: [
      facts.body,
      about(facts),
      'Изменился календарь рабочих дней, поэтому срок ответа пересчитан. Число рабочих дней прежнее.',
      `Прежний срок: ${previousDueOn}\nНовый срок: ${dueOn}`,
      facts.strip,
      facts.skipped.length > 0 ? `В срок не вошли:\n${facts.skipped.join('\n')}` : null,
      breachStands ? 'Срок истёк ещё до изменения календаря: это остаётся записанным.' : null,
    ],
  }),
  corrected: (facts, { who, clause, why, reason, previousDueOn, dueOn, breachStands }) => ({
    subject: `Срок ответа на запрос ${facts.number} пересчитан: исправлено, кто спрашивает`,
    paragraphs: [
      facts.body,
      about(facts),
      `Исправлено, кто обратился с запросом, и срок пересчитан: ${who} (${clause}).`,
      why,
      `Причина: ${reason}`,
      `Прежний срок: ${previousDueOn}\nНовый срок: ${dueOn} (${facts.clause})`,
      facts.strip,
      breachStands ? 'Срок истёк ещё до исправления: это остаётся записанным.' : null,
    ],
  }),
  requirements: (facts, { text, answerBy }, link) => ({
    subject: `Что нужно исправить в запросе ${facts.number}: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      'Запрос зарегистрирован, но не отвечает требованиям (пункт 6 статьи 64 АППК):',
      text,
      answerBy && `Просим исправить до ${answerBy} включительно.`,
      replyAt(link),
      'Если к этому дню исправлений не будет, запрос может быть возвращён (пункт 7 статьи 64 АППК).',
    ],
  }),
};
