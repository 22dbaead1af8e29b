import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import { Creations } from '../../aggregate/creations.js';
import { outletOf } from '../../aggregate/registers.js';
import type { Outlet } from '../../aggregate/registers.js';
import { saveOutlet } from '../../aggregate/save-outlet.js';
import type { OutletDto } from './register-outlet.dto.js';

@Injectable()
export class RegisterOutletHandler {
  constructor(
    private readonly creations: Creations,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, dto: OutletDto, key?: string): Promise<Outlet> {
    return this.creations.run(bodyOf(principal), {
      owner: principal.personId,
      key,
      command: { outlet: dto },
      make: async (tx, id) => {
        await saveOutlet(tx, id, dto, false);
        this.audit.record(tx, { actor: actorOf(principal), action: 'register-outlet', subject: `outlet:${id}` });
      },
      show: (tx, id) => outletOf(tx, id),
    });
  }
}
