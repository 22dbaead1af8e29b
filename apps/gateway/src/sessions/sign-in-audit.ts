import { Audit, Tenants, bodyId } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import type { Session } from './session.js';

/** Who came and went for a body, in its audit chain. A person without a body has no chain to be in. */
@Injectable()
export class SignInAudit {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
  ) {}

  signedIn = (session: Session): Promise<void> => this.record(session, 'sign-in');
  signedOut = (session: Session): Promise<void> => this.record(session, 'sign-out');
  switchedTo = (session: Session): Promise<void> => this.record(session, 'switch-body');

  private async record({ principal }: Session, action: string): Promise<void> {
    const body = principal.bodyId;
    if (!body) return;
    await this.tenants.run(bodyId(body), async (tx) =>
      this.audit.record(tx, {
        actor: `person:${principal.personId}`,
        action,
        subject: `body:${body}`,
        details: { roles: principal.roles },
      }),
    );
  }
}
