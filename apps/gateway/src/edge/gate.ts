import type { TokenVerifier } from '@baspasoz/auth';
import { Problem, sharedProblems } from '@baspasoz/contracts';
import { logger } from '@baspasoz/observability';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Cookies } from '../sessions/cookies.js';
import type { Session } from '../sessions/session.js';
import type { Sessions } from '../sessions/sessions.js';
import { refuseForgedCall } from './csrf.js';
import { isOurs, isPublicCall } from './edge-request.js';
import type { RateLimits } from './rate-limits.js';

export interface Gate {
  sessions: Sessions;
  cookies: Cookies;
  tokens: TokenVerifier;
  limits: RateLimits;
  publicUrl: string;
}

const bearer = /^Bearer ([\w.~+/-]+=*)$/i;

/**
 * The gate before every call: changes the session cookie for its access token, checks the token of a program, refuses
 * forged calls and counts. Behind it a call is the same whether a browser or a program made it: it has a bearer token or none.
 */
export function addGate(fastify: FastifyInstance, gate: Gate): void {
  fastify.decorateRequest('session', null);
  fastify.addHook('onRequest', async (request, reply) => {
    const { url } = request.raw;
    if (!url || !isOurs(url)) return;
    try {
      await admit(request, url, gate);
    } catch (error) {
      if (error instanceof Problem && error.status === 429) reply.header('retry-after', error.params?.['seconds']);
      throw error;
    }
  });
}

async function admit(request: FastifyRequest, url: string, gate: Gate): Promise<void> {
  if (isPublicCall(url)) return admitVisitor(request, gate);
  if (request.headers.authorization !== undefined) return admitProgram(request, gate);
  const session = await sessionOf(request, gate);
  if (!session) return gate.limits.count('address', request.ip);
  gate.limits.count('person', session.principal.personId);
  refuseForgedCall(request, session, gate.publicUrl);
  request.session = session;
  request.headers.authorization = `Bearer ${session.tokens.accessToken}`;
}

function admitVisitor(request: FastifyRequest, { limits }: Gate): void {
  delete request.headers.authorization;
  limits.count('address', request.ip);
  if (request.method !== 'GET' && request.method !== 'HEAD') limits.count('public-write', request.ip);
}

/** Calls with a wrong token count for their address: a token nobody issued must not open a counter of its own. */
async function admitProgram(request: FastifyRequest, { tokens, limits }: Gate): Promise<void> {
  const [, token] = bearer.exec(request.headers.authorization ?? '') ?? [];
  try {
    if (!token) throw sharedProblems.unauthenticated();
    const { sub } = await tokens.verify(token);
    limits.count('program', String(sub));
  } catch (error) {
    if (error instanceof Problem && error.status === 401) limits.count('address', request.ip);
    throw error;
  }
}

async function sessionOf(request: FastifyRequest, { cookies, sessions }: Gate): Promise<Session | undefined> {
  const id = cookies.sessionId(request);
  if (!id) return undefined;
  try {
    return await sessions.find(id);
  } catch (error) {
    if (error instanceof Problem) throw error;
    logger.error({ err: error }, 'a session could not be read');
    throw sharedProblems['service-unavailable']();
  }
}
