import { sharedProblems } from '@baspasoz/contracts';
import { decodeCursor, encodeCursor } from '@baspasoz/http';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The cursor after a row of a list ordered by time and id. */
export const positionIn = (list: string, time: Date, id: string): string =>
  encodeCursor(list, [time.toISOString(), id]);

/** Time and id of the last row seen. Throws problem `invalid-cursor`. */
export function positionOf(cursor: string, list: string): [string, string] {
  const [time, id] = decodeCursor(cursor, list, ['string', 'string']).map(String);
  if (!time || !id || Number.isNaN(Date.parse(time)) || !uuid.test(id)) throw sharedProblems['invalid-cursor']();
  return [time, id];
}
