import { sharedProblems } from '@baspasoz/contracts';
import { problems } from '../../problems.js';
import { SignInRefused, type IdentityProvider } from '../../sessions/identity-provider.js';
import type { Session } from '../../sessions/session.js';
import type { Sessions } from '../../sessions/sessions.js';
import type { SignInAudit } from '../../sessions/sign-in-audit.js';
import { sessionView, type SessionView } from '../show-session/session-view.js';

/** The token is exchanged at the provider, which alone knows who holds what in which body. */
export class SwitchBody {
  constructor(
    private readonly sessions: Sessions,
    private readonly provider: IdentityProvider,
    private readonly audit: SignInAudit,
  ) {}

  async to(session: Session, bodyId: string): Promise<SessionView> {
    if (!session.principal.bodies.some(({ id }) => id === bodyId)) throw problems['not-a-member']();
    const tokens = await this.provider.exchange(session.tokens, bodyId).catch((error: unknown) => {
      throw error instanceof SignInRefused ? problems['not-a-member']() : error;
    });
    const changed = await this.sessions.change(session, tokens);
    if (!changed) throw sharedProblems.unauthenticated();
    await this.audit.switchedTo(changed);
    return sessionView(changed);
  }
}
