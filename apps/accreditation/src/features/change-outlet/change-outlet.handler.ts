import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { expectVersion } from '@baspasoz/http';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import { outletOf } from '../../aggregate/registers.js';
import type { Outlet } from '../../aggregate/registers.js';
import { saveOutlet } from '../../aggregate/save-outlet.js';
import type { OutletDto } from '../register-outlet/register-outlet.dto.js';

@Injectable()
export class ChangeOutletHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, id: string, dto: OutletDto, seen?: number): Promise<Outlet> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { version } = await outletOf(tx, id, true);
      expectVersion(version, seen, true);
      await saveOutlet(tx, id, dto, false);
      this.audit.record(tx, { actor: actorOf(principal), action: 'change-outlet', subject: `outlet:${id}` });
      return outletOf(tx, id);
    });
  }
}
