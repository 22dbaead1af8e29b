import dayjs, { type Dayjs } from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import type { Language } from '../api/types';

dayjs.extend(utc);
dayjs.extend(timezone);

/*
 * Chromium has no Kazakh dates (it writes `2026 M11 23`), so months, weekdays and formats are our own. Months stand in
 * the form a date needs: Russian in the genitive.
 */
const months: Record<Language, string[]> = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** As a month stands by itself: Russian in the nominative. */
const russianMonths = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

const weekdaysShort: Record<Language, string[]> = {
  kk: 'дс сс ср бс жм сб жс'.split(' '),
  ru: 'пн вт ср чт пт сб вс'.split(' '),
  en: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
};

const weekdaysLong: Record<Language, string[]> = {
  kk: 'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'.split(' '),
  ru: 'понедельник вторник среда четверг пятница суббота воскресенье'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};

/** `weekday` 1 is Monday. */
export const weekdayShort = (weekday: number, language: Language) => weekdaysShort[language][weekday - 1] ?? '';
export const weekdayLong = (weekday: number, language: Language) => weekdaysLong[language][weekday - 1] ?? '';

/** `month` 1 is January. */
export const monthName = (month: number, language: Language) =>
  (language === 'ru' ? russianMonths : months[language])[month - 1] ?? '';

const dayMonth = (day: Dayjs, language: Language) => `${day.date()} ${months[language][day.month()]}`;

/** «2026 жылғы 1 сәуір», «1 апреля 2026 года», "1 April 2026". */
function fullDate(day: Dayjs, language: Language): string {
  if (language === 'kk') return `${day.year()} жылғы ${dayMonth(day, language)}`;
  return language === 'ru'
    ? `${dayMonth(day, language)} ${day.year()} года`
    : `${dayMonth(day, language)} ${day.year()}`;
}

/** Writes instants and dates in one language and in one body's time zone. */
export interface DateWriter {
  /** `YYYY-MM-DD` → «1 сәуір»; with the year when it is not this one. */
  day(date: string): string;
  /** `YYYY-MM-DD` → «2026 жылғы 1 сәуір». */
  fullDay(date: string): string;
  /** Two dates → «21–23 наурыз»; one when they are the same. */
  span(from: string, to: string): string;
  /** Instant → «18:30». */
  time(instant: string): string;
  /** Instant → «20 наурыз, 16:00»; with the year when it is not this one. */
  moment(instant: string): string;
  /** Instant → «2026 жылғы 1 сәуір, 18:30». */
  fullMoment(instant: string): string;
  /** Instant → its calendar date in the zone, `YYYY-MM-DD`. */
  dateOf(instant: string | Date): string;
}

export function dateWriter(language: Language, timeZone: string, now: Date): DateWriter {
  const inZone = (instant: string | Date) => dayjs(instant).tz(timeZone);
  const thisYear = inZone(now).year();
  const near = (day: Dayjs) => (day.year() === thisYear ? dayMonth(day, language) : fullDate(day, language));
  return {
    day: (date) => near(dayjs.utc(date)),
    fullDay: (date) => fullDate(dayjs.utc(date), language),
    span: (from, to) => {
      if (from === to) return near(dayjs.utc(from));
      const sameMonth = from.slice(0, 7) === to.slice(0, 7) && dayjs.utc(to).year() === thisYear;
      return `${sameMonth ? dayjs.utc(from).date() : near(dayjs.utc(from))}–${near(dayjs.utc(to))}`;
    },
    time: (instant) => inZone(instant).format('HH:mm'),
    moment: (instant) => `${near(inZone(instant))}, ${inZone(instant).format('HH:mm')}`,
    fullMoment: (instant) => `${fullDate(inZone(instant), language)}, ${inZone(instant).format('HH:mm')}`,
    dateOf: (instant) => inZone(instant).format('YYYY-MM-DD'),
  };
}

/** A wall-clock time of the body's zone (`YYYY-MM-DD HH:mm`) as an ISO instant. */
export const instantInZone = (local: string, timeZone: string): string => dayjs.tz(local, timeZone).toISOString();

/** Days between two dates `YYYY-MM-DD`, positive when `to` is later. */
export const daysBetween = (from: string, to: string): number => dayjs.utc(to).diff(dayjs.utc(from), 'day');

/** The calendar date some days later, `YYYY-MM-DD`. */
export const plusDays = (date: string, days: number): string => dayjs.utc(date).add(days, 'day').format('YYYY-MM-DD');

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: string): number => dayjs.utc(date).day() || 7;
