import type { RequestKind } from '@baspasoz/law';
import { instantOf, kinds, LawError, localDateOf } from '@baspasoz/law';
import { LineError } from '../answer-lines.js';

export interface LawQuestion {
  kind: RequestKind;
  receivedAt: Date;
  profile?: string;
}

const local = /^(\d{4}-\d{2}-\d{2})[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)$/;
const withOffset =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** A local time of the calendar's zone (`2026-03-20T16:00`), or an instant with `Z` or an offset. */
function receivedAt(received: unknown, timeZone: string): Date {
  const asLocal = typeof received === 'string' ? local.exec(received) : null;
  const asInstant = typeof received === 'string' ? withOffset.exec(received) : null;
  try {
    if (asLocal) return instantOf(localDateOf(asLocal[1]!), asLocal[2]!, timeZone);
    if (asInstant && localDateOf(asInstant[1]!)) return new Date(asInstant[0]);
  } catch (error) {
    if (!(error instanceof LawError)) throw error;
  }
  throw new LineError('bad-received', 'received must be a date and time such as 2026-03-20T16:00');
}

const isKind = (kind: unknown): kind is RequestKind => kinds.some((known) => known === kind);

/** Checks one question from the outside. Throws LineError. */
export function readQuestion(question: unknown, timeZone: string): LawQuestion {
  if (typeof question !== 'object' || question === null || Array.isArray(question))
    throw new LineError('bad-question', 'a question is a JSON object {profile?, kind, received}');
  const { kind, received, profile } = question as Record<string, unknown>;
  if (!isKind(kind)) throw new LineError('unknown-kind', `kind must be one of ${kinds.join(', ')}`);
  if (profile !== undefined && profile !== null && typeof profile !== 'string')
    throw new LineError('bad-question', 'profile must be a string such as KZ-2024');
  return { kind, receivedAt: receivedAt(received, timeZone), ...(profile ? { profile } : {}) };
}
