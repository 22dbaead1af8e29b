import { Problem, type Language } from '@baspasoz/contracts';
import { logger } from '@baspasoz/observability';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Cookies } from '../../sessions/cookies.js';
import { SignInRefused, type IdentityProvider, type SignInAttempt } from '../../sessions/identity-provider.js';
import type { Secrets } from '../../sessions/secrets.js';
import type { Sessions } from '../../sessions/sessions.js';
import type { SignInAudit } from '../../sessions/sign-in-audit.js';
import { problems } from '../../problems.js';
import { problemPage } from './problem-page.js';
import { returnPath } from './return-path.js';

const sealedFor = 'sign-in';
/** Said aloud: Nest has set 200 by the time a handler redirects. */
const found = 302;

export interface SignInParts {
  provider: IdentityProvider;
  sessions: Sessions;
  secrets: Secrets;
  cookies: Cookies;
  audit: SignInAudit;
  publicUrl: string;
}

/** Signing in: away to the provider with a sealed note of the attempt in a cookie, and back with a code. */
export class SignIn {
  constructor(private readonly parts: SignInParts) {}

  async leave(request: FastifyRequest, reply: FastifyReply, asked: unknown, language: Language): Promise<FastifyReply> {
    const { provider, cookies, secrets, publicUrl } = this.parts;
    const returnTo = returnPath(asked);
    // Under another name of this machine the cookies would be lost on the way back.
    if (request.host !== new URL(publicUrl).host)
      return reply.redirect(`${publicUrl}/auth/login?returnTo=${encodeURIComponent(returnTo)}`, found);
    try {
      const attempt = provider.newAttempt(returnTo);
      const url = await provider.signInUrl(attempt, language);
      cookies.setSignIn(reply, secrets.seal(attempt, sealedFor).toString('base64url'));
      return await reply.redirect(url.href, found);
    } catch (error) {
      return this.explain(reply, error, language);
    }
  }

  async comeBack(request: FastifyRequest, reply: FastifyReply, language: Language): Promise<FastifyReply> {
    const { provider, cookies, sessions, secrets, audit } = this.parts;
    const { url = '' } = request.raw;
    const query = url.slice(url.indexOf('?'));
    cookies.clearSignIn(reply);
    // Whoever pressed Cancel at the provider is not in trouble.
    if (new URLSearchParams(query).get('error') === 'access_denied') return reply.redirect('/', found);
    const sealed = cookies.signIn(request);
    const attempt = sealed && (secrets.open(Buffer.from(sealed, 'base64url'), sealedFor) as SignInAttempt | undefined);
    try {
      if (!attempt) throw problems['sign-in-failed']();
      const { id, session } = await sessions.open(await provider.redeem(query, attempt));
      await audit.signedIn(session);
      // A new id at every sign-in: an id known before is worth nothing after it.
      if (request.session) await sessions.end(request.session);
      cookies.setSession(reply, id);
      return await reply.redirect(attempt.returnTo, found);
    } catch (error) {
      return this.explain(reply, error, language);
    }
  }

  /** People read this in a browser, so it is a page with the way back, in their language. */
  private explain(reply: FastifyReply, error: unknown, language: Language): FastifyReply {
    if (error instanceof SignInRefused) logger.info({ err: error }, 'a sign-in was refused');
    const problem = error instanceof SignInRefused ? problems['sign-in-failed']() : error;
    if (!(problem instanceof Problem)) throw problem;
    return reply.code(problem.status).type('text/html; charset=utf-8').send(problemPage(problem, language));
  }
}
