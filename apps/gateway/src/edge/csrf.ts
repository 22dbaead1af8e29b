import type { FastifyRequest } from 'fastify';
import { problems } from '../problems.js';
import { sameText } from '../sessions/secrets.js';
import type { Session } from '../sessions/session.js';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a call that a browser may have made on behalf of another site: where it says its origin that must be ours, and it
 * must carry the session's token, which only a page of ours can read. Problems: `foreign-origin`, `csrf-token-missing`.
 */
export function refuseForgedCall({ method, headers }: FastifyRequest, session: Session, publicUrl: string): void {
  if (safe.has(method)) return;
  const origin = headers.origin;
  const foreign = origin === undefined ? headers['sec-fetch-site'] === 'cross-site' : origin !== publicUrl;
  if (foreign) throw problems['foreign-origin']();
  const token = headers['x-csrf-token'];
  if (typeof token !== 'string' || !sameText(token, session.csrfToken)) throw problems['csrf-token-missing']();
}
