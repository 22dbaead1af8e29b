import { russianGoesWith as goesWith } from './goes-with.js';
import type { FormalDefect } from '../../domain/formal-defects.js';
import type { LetterFacts, LetterWords } from './letter-words.js';
import { russianJointly as jointlyIn } from './jointly.js';
import { russianWithheld as withheldIn } from './withheld-in.js';

const defects: Record<FormalDefect, string> = {
  'requester-unnamed': 'назовите себя или редакцию',
  'no-way-to-answer': 'укажите, куда направить ответ',
  'recording-not-announced': 'подтвердите, что предупредили о звукозаписи разговора',
  'not-readable': 'пришлите текст запроса ещё раз: письмо не удалось прочитать',
};

const about = ({ number, subject, receivedAt }: LetterFacts): string =>
  `На запрос ${number} от ${receivedAt}: ${subject}`;

const term = ({ dueOn, term: length, clause }: LetterFacts): string =>
  `Срок ответа: ${dueOn} (${[length, clause].filter(Boolean).join(', ')}).`;

export const russian: LetterWords = {
  receipt: (facts, link) => ({
    subject: `Запрос зарегистрирован: ${facts.number}`,
    paragraphs: [
      facts.body,
      'Ваш запрос принят и зарегистрирован.',
      facts.cameFrom &&
        `Его перенаправил нам орган: ${facts.cameFrom.body}, номер запроса там ${facts.cameFrom.number}. Код, полученный там, открывает его и здесь.`,
      `Номер: ${facts.number}\nТема: ${facts.subject}\nПоступил: ${facts.receivedAt}\nЗарегистрирован: ${facts.registeredOn}\nПринял: ${facts.acceptedBy}`,
      `${term(facts)}\n${facts.why}`,
      facts.strip,
      facts.skipped.length > 0 ? `В срок не вошли:\n${facts.skipped.join('\n')}` : null,
      facts.files.length > 0 ? `К запросу приложены:\n${facts.files.join('\n')}` : null,
      facts.defects.length > 0
        ? `Чтобы мы могли ответить, пожалуйста:\n${facts.defects.map((defect) => `- ${defects[defect]}`).join('\n')}`
        : null,
      `Как идёт работа над запросом, видно по этой ссылке, без входа:\n${link}`,
      'Ссылка открывает запрос каждому, у кого она есть: не передавайте её другим.',
      facts.mayChoose
        ? 'На той же странице можно указать, согласны ли вы на публикацию вопроса и ответа в открытом реестре. Без согласия в нём будут только тема и исход.'
        : null,
    ],
  }),
  answer: (facts, answer) => ({
    subject: `Ответ на запрос ${facts.number}: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      jointlyIn(answer),
      answer.text,
      ...withheldIn(answer),
      goesWith(facts),
      answer.legalReference,
      answer.appealText,
    ],
  }),
  refusal: (facts, refusal) => ({
    subject: `Отказ по запросу ${facts.number}: ${facts.subject}`,
    paragraphs: [
      facts.body,
      about(facts),
      refusal.ground && `Основание отказа: ${refusal.ground}`,
      refusal.text,
      goesWith(facts),
      refusal.legalReference,
      refusal.appealText,
    ],
  }),
  extension: (facts, extension) => ({
    subject: `Срок ответа на запрос ${facts.number} продлён`,
    paragraphs: [
      facts.body,
      about(facts),
      `Срок рассмотрения запроса продлён один раз, решением руководителя (${extension.clause}).`,
      `Прежний срок: ${extension.previousDueOn}\nНовый срок: ${facts.dueOn}`,
      extension.holders.length > 0 ? `Обладатели информации: ${extension.holders.join('; ')}` : null,
      `Причина: ${extension.reason}`,
    ],
  }),
};
