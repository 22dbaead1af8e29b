import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import { AccreditationDetails } from './accreditation-details.js';
import type { AccreditationDetail } from './accreditation-details.js';

/** The application's page. It shows a journalist's contacts, so the audit chain keeps who looked. */
@Injectable()
export class ShowAccreditationHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly details: AccreditationDetails,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, id: string): Promise<AccreditationDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const detail = await this.details.load(tx, id);
      this.audit.record(tx, {
        actor: actorOf(principal),
        action: 'read-accreditation',
        subject: `accreditation:${id}`,
      });
      return detail;
    });
  }
}
