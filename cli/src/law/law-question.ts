import type { RequestKind } from '@baspasoz/law';
import { instantOf, kinds, LawError, localDateOf } from '@baspasoz/law';

export interface LawQuestion {
  kind: RequestKind;
  receivedAt: Date;
  profile?: string;
}

export type QuestionErrorCode = 'bad-json' | 'bad-question' | 'bad-received' | 'unknown-kind';

/** A question that cannot be read; the code is part of the output. */
export class QuestionError extends Error {
  constructor(
    readonly code: QuestionErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'QuestionError';
  }
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
  throw new QuestionError('bad-received', 'received must be a date and time such as 2026-03-20T16:00');
}

const isKind = (kind: unknown): kind is RequestKind => kinds.some((known) => known === kind);

/** Checks one question from the outside. Throws QuestionError. */
export function readQuestion(question: unknown, timeZone: string): LawQuestion {
  if (typeof question !== 'object' || question === null || Array.isArray(question))
    throw new QuestionError('bad-question', 'a question is a JSON object {profile?, kind, received}');
  const { kind, received, profile } = question as Record<string, unknown>;
  if (!isKind(kind)) throw new QuestionError('unknown-kind', `kind must be one of ${kinds.join(', ')}`);
  if (profile !== undefined && profile !== null && typeof profile !== 'string')
    throw new QuestionError('bad-question', 'profile must be a string such as KZ-2024');
  return { kind, receivedAt: receivedAt(received, timeZone), ...(profile ? { profile } : {}) };
}

/** Reads one JSON line. Throws QuestionError. */
export function readLine(line: string, timeZone: string): LawQuestion {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new QuestionError('bad-json', 'the line is not JSON');
  }
  return readQuestion(parsed, timeZone);
}
