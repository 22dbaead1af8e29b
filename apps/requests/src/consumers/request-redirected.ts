import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { ReceiveRedirected } from '../registration/receive-redirected.js';

/** What one body of this installation sends on, the competent one receives as a request of its own (APPC 65). */
@Controller()
export class RequestRedirectedConsumer {
  constructor(private readonly receive: ReceiveRedirected) {}

  @Consumes('RequestRedirected')
  async register({ data }: BaspasozEvent<'RequestRedirected'>, tx: TenantTx): Promise<void> {
    await this.receive.run(tx, data);
  }
}
