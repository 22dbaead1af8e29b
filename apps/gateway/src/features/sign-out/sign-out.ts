import type { FastifyReply } from 'fastify';
import type { Cookies } from '../../sessions/cookies.js';
import type { IdentityProvider } from '../../sessions/identity-provider.js';
import type { Session } from '../../sessions/session.js';
import type { Sessions } from '../../sessions/sessions.js';
import type { SignInAudit } from '../../sessions/sign-in-audit.js';

/** Ends the session here first, whatever the provider says. */
export class SignOut {
  constructor(
    private readonly sessions: Sessions,
    private readonly provider: IdentityProvider,
    private readonly cookies: Cookies,
    private readonly audit: SignInAudit,
  ) {}

  async leave(session: Session, reply: FastifyReply): Promise<{ redirectTo: string }> {
    await this.sessions.end(session);
    this.cookies.clearSession(reply);
    await this.audit.signedOut(session);
    return { redirectTo: (await this.provider.signOut(session.tokens)) ?? '/' };
  }
}
