import { localDate, localTime } from '@baspasoz/law';
import { plainDate } from './clock-strip.js';

/** `01.04.2026 19:30` on the body's clock, the same in the three languages. */
export const plainMoment = (at: Date, timeZone: string): string =>
  `${plainDate(localDate(at, timeZone))} ${localTime(at, timeZone).slice(0, 5)}`;
