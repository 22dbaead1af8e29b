import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';

/** New requests are no longer those of an accredited journalist; what was recognised before stays as it was. */
@Controller()
export class AccreditationRevokedConsumer {
  @Consumes('AccreditationRevoked')
  async end({ data }: BaspasozEvent<'AccreditationRevoked'>, tx: TenantTx): Promise<void> {
    await tx.query('update accredited_journalist set revoked_at = $3 where body_id = $1 and accreditation_id = $2', [
      tx.bodyId,
      data.accreditationId,
      data.revokedAt,
    ]);
  }
}
