import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { expectVersion } from '@baspasoz/http';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import { journalistOf } from '../../aggregate/registers.js';
import type { Journalist } from '../../aggregate/registers.js';
import { saveJournalist } from '../../aggregate/save-journalist.js';
import type { JournalistDto } from '../register-journalist/register-journalist.dto.js';

@Injectable()
export class ChangeJournalistHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, id: string, dto: JournalistDto, seen?: number): Promise<Journalist> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { version } = await journalistOf(tx, id, true);
      expectVersion(version, seen, true);
      await saveJournalist(tx, id, dto, false);
      this.audit.record(tx, { actor: actorOf(principal), action: 'change-journalist', subject: `journalist:${id}` });
      return journalistOf(tx, id);
    });
  }
}
