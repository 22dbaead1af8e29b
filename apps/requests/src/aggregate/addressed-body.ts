import { sharedProblems } from '@baspasoz/contracts';
import { bodyId } from '@baspasoz/persistence';
import type { BodyId } from '@baspasoz/persistence';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isUuid = (text: string): boolean => uuid.test(text);

/** The body a public route names; something that is no id at all names no body either. */
export function addressedBody(text: string): BodyId {
  if (!isUuid(text)) throw sharedProblems['unknown-body']();
  return bodyId(text);
}
