import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';

/** Reading within the body of the caller's verified token. */
@Injectable()
export class Reading {
  constructor(private readonly tenants: Tenants) {}

  /** Runs `work` in the caller's body. Problem: `no-body` when the token names none. */
  within<T>(principal: Principal, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    return this.tenants.run(bodyOf(principal), work);
  }
}
