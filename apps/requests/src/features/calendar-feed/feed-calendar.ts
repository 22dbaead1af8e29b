import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import { ICalAlarmType, ICalCalendar, ICalEventTransparency } from 'ical-generator';

/** Whose feed it is, in which language, and the moment at which it is read. */
export interface FeedFacts {
  language: Language;
  bodyName: LocalizedText;
  bodyId: string;
  now: Date;
}

/** An open request's term: of the request itself no more than its number, since a calendar program is anybody's. */
export interface FeedDeadline {
  requestId: string;
  number: string;
  dueAt: Date;
  /** Counts up with every change of the request. */
  sequence: number;
}

const words: Record<Language, { name(body: string): string; due(number: string): string }> = {
  kk: {
    name: (body) => `Сұрау салулар мерзімі: ${body}`,
    due: (number) => `${number} сұрау салуға жауап беру мерзімі`,
  },
  ru: { name: (body) => `Сроки запросов: ${body}`, due: (number) => `Срок ответа на запрос ${number}` },
  en: { name: (body) => `Terms of requests: ${body}`, due: (number) => `Answer to request ${number} is due` },
};

/** Seconds before the term at which a calendar program speaks up: a day, and when there are still two hours to sign and send. */
const reminders = [24 * 3600, 2 * 3600];

/**
 * The terms as an iCalendar feed (RFC 5545): each under one UID for the life of the request with a SEQUENCE that grows, so that a
 * calendar moves the event when the term moves. Pure.
 */
export function feedCalendar({ language, bodyName, bodyId, now }: FeedFacts, deadlines: readonly FeedDeadline[]) {
  const say = words[language];
  const calendar = new ICalCalendar({
    prodId: { company: 'Baspasoz', product: 'requests', language: 'EN' },
    name: say.name(bodyName[language]),
    ttl: 15 * 60,
  });
  for (const { requestId, number, dueAt, sequence } of deadlines)
    calendar.createEvent({
      id: `${requestId}.${bodyId}@baspasoz`,
      sequence,
      start: dueAt,
      end: dueAt,
      stamp: now,
      summary: say.due(number),
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: reminders.map((triggerBefore) => ({
        type: ICalAlarmType.display,
        triggerBefore,
        description: say.due(number),
      })),
    });
  return calendar.toString();
}
