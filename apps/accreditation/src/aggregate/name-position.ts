import { decodeCursor, encodeCursor } from '@baspasoz/http';
import { sharedProblems } from '@baspasoz/contracts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where a page of a register sorted by name goes on: the last name seen and its id. */
export function positionOf(cursor: string | undefined, list: string): [string, string] | [null, null] {
  if (cursor === undefined) return [null, null];
  const [name, id] = decodeCursor(cursor, list, ['string', 'string']).map(String);
  if (name === undefined || !id || !uuid.test(id)) throw sharedProblems['invalid-cursor']();
  return [name, id];
}

export const cursorOf =
  (list: string) =>
  ({ name, id }: { name: string; id: string }): string =>
    encodeCursor(list, [name, id]);

/** A `LIKE` pattern for words anywhere in a text; empty for no words. */
export const likePattern = (words: string | undefined): string =>
  words?.trim() ? `%${words.trim().replace(/[\\%_]/g, '\\$&')}%` : '';
