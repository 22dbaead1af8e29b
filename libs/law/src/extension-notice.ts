import { endOfTerm } from './clock-span.js';
import { profileByCode, termOn } from './profiles.js';
import type { LocalDate, RequestKind } from './types.js';
import type { WorkCalendar } from './work-calendar.js';

/** The last day on which the requester may be told of an extension decided on `extendedOn`, or null where none is provided. */
export function extensionNoticeBy(
  calendar: WorkCalendar,
  profile: string,
  kind: RequestKind,
  extendedOn: LocalDate,
): LocalDate | null {
  const legal = profileByCode(profile);
  const key = legal.kinds[kind].extensionNotice;
  const term = key && termOn(legal, key, extendedOn);
  return term ? endOfTerm(calendar, extendedOn, term) : null;
}
