import { sharedProblems } from '@baspasoz/contracts';

/** One page of a list. `nextCursor` is null on the last page. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** A position in a sorted list: the sort values of its last row. Opaque to the caller, and bound to one list by `list`. */
export function encodeCursor(list: string, values: (string | number)[]): string {
  return Buffer.from(JSON.stringify([list, ...values])).toString('base64url');
}

/**
 * The values of a cursor made by `encodeCursor` for the same list. Problem `invalid-cursor` for anything else.
 *
 * @param types the type of each value, in order
 */
export function decodeCursor(cursor: string, list: string, types: ('string' | 'number')[]): (string | number)[] {
  const parsed = parse(cursor);
  if (!Array.isArray(parsed) || parsed.length !== types.length + 1) throw sharedProblems['invalid-cursor']();
  const [owner, ...values] = parsed as unknown[];
  const fits = (value: unknown, at: number): value is string | number =>
    typeof value === types[at] &&
    (typeof value === 'number' ? Number.isSafeInteger(value) : !String(value).includes('\u0000'));
  if (owner !== list || !values.every(fits)) throw sharedProblems['invalid-cursor']();
  return values;
}

/**
 * A page out of `limit + 1` rows: the extra row only tells that there are more.
 *
 * @param cursorOf the cursor of a row, made with `encodeCursor`
 */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
  cursorOf: (row: Row) => string,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(toItem), nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null };
}

function parse(cursor: string): unknown {
  if (cursor.length > 1000 || !/^[\w-]+$/.test(cursor)) return undefined;
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
