import type { ComplaintOutcome, ComplaintSubject } from '../../domain/complaint.js';
import type { ComplaintFacts, ComplaintWords } from './complaint-words.js';
import { russianGoesWith as goesWith } from './goes-with.js';
import type { LetterFacts } from './letter-words.js';
import { russianJointly as jointlyIn } from './jointly.js';
import { russianWithheld as withheldIn } from './withheld-in.js';

const subjects: Record<ComplaintSubject, string> = {
  answer: 'на данный ответ',
  refusal: 'на отказ',
  redirection: 'на перенаправление',
  return: 'на возврат',
  termination: 'на прекращение рассмотрения',
  silence: 'на отсутствие ответа в срок (считается отказом, пункт 2 статьи 91 АППК)',
  action: 'на порядок рассмотрения запроса',
};

const outcomes: Record<ComplaintOutcome, string> = {
  satisfied: 'орган удовлетворил жалобу полностью сам',
  withdrawn: 'жалоба отозвана, её рассмотрение окончено',
  upheld: 'жалоба удовлетворена',
  partly: 'жалоба удовлетворена частично',
  dismissed: 'жалоба оставлена без удовлетворения',
};

const about = ({ number, subject }: LetterFacts): string => `По запросу ${number}: ${subject}`;

const progress = (link: string): string => `Ход жалобы виден на странице запроса, по номеру и коду из талона:\n${link}`;

const newAnswer = (facts: LetterFacts, complaint: ComplaintFacts): (string | null)[] => {
  const { answer, legalReference, appealText } = complaint;
  return answer
    ? [
        `Новый ответ:\n${answer}`,
        jointlyIn(complaint),
        ...withheldIn(complaint),
        goesWith(facts),
        legalReference,
        appealText,
      ]
    : [];
};

export const russianComplaints: ComplaintWords = {
  filed: (facts, { number, against, receivedAt, forwardBy, forwardClause, late, fileBy, lateClause }, link) => ({
    subject: `Жалоба зарегистрирована: ${number}`,
    paragraphs: [
      facts.body,
      about(facts),
      `Ваша жалоба поступила ${receivedAt} и зарегистрирована под номером ${number}. Она подана ${subjects[against]}.`,
      `Не позднее ${forwardBy} орган удовлетворит её полностью или направит вместе с делом в вышестоящий орган (${forwardClause}).`,
      late
        ? `Срок подачи жалобы истёк ${fileBy} (${lateClause}). Жалоба всё равно зарегистрирована: отказ в приёме обращения запрещён (пункт 1 статьи 64 АППК).`
        : null,
      progress(link),
    ],
  }),
  forwarded: (facts, { number, forwardedTo, forwardClause }, link) => ({
    subject: `Жалоба ${number} направлена в вышестоящий орган`,
    paragraphs: [
      facts.body,
      about(facts),
      `Ваша жалоба вместе с делом направлена в вышестоящий орган (${forwardClause}): ${forwardedTo}.`,
      progress(link),
    ],
  }),
  resolved: (facts, complaint) => ({
    subject:
      complaint.outcome === 'withdrawn'
        ? `Жалоба ${complaint.number} отозвана`
        : `По жалобе ${complaint.number} принято решение`,
    paragraphs: [
      facts.body,
      about(facts),
      `Итог: ${outcomes[complaint.outcome ?? 'dismissed']}.`,
      complaint.paper && `Решение: ${complaint.forwardedTo}, ${complaint.decidedOn}, № ${complaint.paper}`,
      complaint.resolution,
      ...newAnswer(facts, complaint),
    ],
  }),
  answered: (facts, complaint) => ({
    subject: `Новый ответ на запрос ${facts.number} после жалобы`,
    paragraphs: [facts.body, about(facts), ...newAnswer(facts, complaint)],
  }),
};
