const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The UUID that coordination issued to a state body. Every row of a body carries it. */
export type BodyId = string & { readonly __brand: 'BodyId' };

/**
 * Reads a body id from outside text.
 * @throws TypeError when the text is not a UUID: a caller must never reach the database with an unread id.
 */
export function bodyId(text: string): BodyId {
  if (!uuid.test(text)) throw new TypeError('A body id is a UUID');
  return text.toLowerCase() as BodyId;
}
