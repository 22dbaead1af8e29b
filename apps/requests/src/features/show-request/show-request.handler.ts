import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import type { RequestDetail } from './request-detail.js';
import { RequestDetails } from './request-details.js';

/** The request's page. It shows a requester's contacts, so the audit chain keeps who looked. */
@Injectable()
export class ShowRequestHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly details: RequestDetails,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, requestId: string): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const detail = await this.details.load(tx, requestId);
      this.audit.record(tx, {
        actor: actorOf(actorFrom(principal)),
        action: 'read-request',
        subject: `request:${requestId}`,
      });
      return detail;
    });
  }
}
