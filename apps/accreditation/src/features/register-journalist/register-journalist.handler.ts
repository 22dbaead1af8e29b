import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import { Creations } from '../../aggregate/creations.js';
import { journalistOf } from '../../aggregate/registers.js';
import type { Journalist } from '../../aggregate/registers.js';
import { saveJournalist } from '../../aggregate/save-journalist.js';
import type { JournalistDto } from './register-journalist.dto.js';

@Injectable()
export class RegisterJournalistHandler {
  constructor(
    private readonly creations: Creations,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, dto: JournalistDto, key?: string): Promise<Journalist> {
    return this.creations.run(bodyOf(principal), {
      owner: principal.personId,
      key,
      command: { journalist: dto },
      make: async (tx, id) => {
        await saveJournalist(tx, id, dto, false);
        this.audit.record(tx, {
          actor: actorOf(principal),
          action: 'register-journalist',
          subject: `journalist:${id}`,
          details: { outletId: dto.outletId },
        });
      },
      show: (tx, id) => journalistOf(tx, id),
    });
  }
}
