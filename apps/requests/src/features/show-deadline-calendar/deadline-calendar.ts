import type { Language } from '@baspasoz/contracts';
import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { plainDate, plainMoment, termWords } from '@baspasoz/mail';
import type { PublicStatus } from '../show-public-status/public-status.js';

interface CalendarWords {
  due(number: string): string;
  answered(number: string): string;
  refused(number: string): string;
  /** The last line of the term: until when, how long, by which clause. */
  until(moment: string, term: string): string;
  extended(previous: string): string;
}

const words: Record<Language, CalendarWords> = {
  kk: {
    due: (number) => `${number} сұрау салуға жауап беру мерзімі`,
    answered: (number) => `${number} сұрау салуға жауап берілді`,
    refused: (number) => `${number} сұрау салу бойынша бас тартылды`,
    until: (moment, term) => `Жауап ${moment} дейін беріледі (${term}).`,
    extended: (previous) => `Мерзім ұзартылды, бұрынғысы: ${previous}.`,
  },
  ru: {
    due: (number) => `Срок ответа на запрос ${number}`,
    answered: (number) => `Ответ на запрос ${number} дан`,
    refused: (number) => `По запросу ${number} отказано`,
    until: (moment, term) => `Ответ даётся до ${moment} (${term}).`,
    extended: (previous) => `Срок продлён, прежний: ${previous}.`,
  },
  en: {
    due: (number) => `Answer to request ${number} is due`,
    answered: (number) => `Request ${number} has been answered`,
    refused: (number) => `Request ${number} has been refused`,
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
  const summary = { answered: say.answered, refused: say.refused, new: say.due, assigned: say.due }[state](number);
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
