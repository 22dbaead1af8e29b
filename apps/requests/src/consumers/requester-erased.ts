import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { EraseElsewhere } from '../retention/erase-elsewhere.js';

/** Whoever is erased in one body is erased from what the others were asked for their request. */
@Controller()
export class RequesterErasedConsumer {
  constructor(private readonly elsewhere: EraseElsewhere) {}

  @Consumes('RequesterErased')
  erase({ data }: BaspasozEvent<'RequesterErased'>, tx: TenantTx): Promise<void> {
    return this.elsewhere.run(tx, data.requestId);
  }
}
