import type { Language } from '@baspasoz/contracts';
import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { plainDate, plainMoment, termWords } from '@baspasoz/mail';
import { isClosed } from '../../domain/request-state.js';
import type { ClosedState } from '../../domain/request-state.js';
import type { PublicStatus } from '../show-public-status/public-status.js';

interface CalendarWords {
  due(number: string): string;
  /** What became of the request, by its last state. */
  closed: Record<ClosedState, (number: string) => string>;
  /** The last line of the term: until when, how long, by which clause. */
  until(moment: string, term: string): string;
  extended(previous: string): string;
}

const words: Record<Language, CalendarWords> = {
  kk: {
    due: (number) => `${number} сұрау салуға жауап беру мерзімі`,
    closed: {
      answered: (number) => `${number} сұрау салуға жауап берілді`,
      refused: (number) => `${number} сұрау салу бойынша бас тартылды`,
      redirected: (number) => `${number} сұрау салу құзыретті органға қайта жіберілді`,
      returned: (number) => `${number} сұрау салу қайтарылды`,
      terminated: (number) => `${number} сұрау салуды қарау тоқтатылды`,
    },
    until: (moment, term) => `Жауап ${moment} дейін беріледі (${term}).`,
    extended: (previous) => `Мерзім ұзартылды, бұрынғысы: ${previous}.`,
  },
  ru: {
    due: (number) => `Срок ответа на запрос ${number}`,
    closed: {
      answered: (number) => `Ответ на запрос ${number} дан`,
      refused: (number) => `По запросу ${number} отказано`,
      redirected: (number) => `Запрос ${number} перенаправлен компетентному органу`,
      returned: (number) => `Запрос ${number} возвращён`,
      terminated: (number) => `Рассмотрение запроса ${number} прекращено`,
    },
    until: (moment, term) => `Ответ даётся до ${moment} (${term}).`,
    extended: (previous) => `Срок продлён, прежний: ${previous}.`,
  },
  en: {
    due: (number) => `Answer to request ${number} is due`,
    closed: {
      answered: (number) => `Request ${number} has been answered`,
      refused: (number) => `Request ${number} has been refused`,
      redirected: (number) => `Request ${number} has been sent on to the competent body`,
      returned: (number) => `Request ${number} has been returned`,
      terminated: (number) => `Consideration of request ${number} has been ended`,
    },
    until: (moment, term) => `The answer is given by ${moment} (${term}).`,
    extended: (previous) => `The term was extended, it was ${previous}.`,
  },
};

/**
 * The due day as an iCalendar file (RFC 5545): one entry for the whole day, under one UID for the life of the request, so that a
 * calendar that reads it again moves the entry when the term moves. In the language of the request.
 *
 * @param link the status page, with the code that the reader of the file already has
 */
export function deadlineCalendar(status: PublicStatus, link: string): string {
  const { language, number, clock, extension, state } = status;
  const say = words[language];
  const term = [termWords(clock.term.value, clock.term.unit, language), clock.term.clause[language]].filter(Boolean);
  const summary = (isClosed(state) ? say.closed[state] : say.due)(number);
  const lines = [
    status.subject,
    say.until(plainMoment(status.dueAt, status.timeZone), term.join(', ')),
    extension && say.extended(plainDate(extension.previousDueOn)),
    link,
  ];
  const calendar = new ICalCalendar({ prodId: { company: 'Baspasoz', product: 'requests', language: 'EN' } });
  calendar.createEvent({
    id: `${number}.${status.body.id}@baspasoz`,
    allDay: true,
    // Midnight UTC of the body's own date: the day is written as a date, without an hour or a zone.
    start: new Date(`${status.dueOn}T00:00:00Z`),
    stamp: status.asOf,
    lastModified: status.asOf,
    summary,
    description: lines.filter(Boolean).join('\n'),
    location: status.body.name[language],
    url: link,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  return calendar.toString();
}
