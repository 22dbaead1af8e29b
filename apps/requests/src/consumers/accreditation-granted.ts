import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';

/** From now on the journalist's requests to this body are those of an accredited journalist. */
@Controller()
export class AccreditationGrantedConsumer {
  @Consumes('AccreditationGranted')
  async keep({ data }: BaspasozEvent<'AccreditationGranted'>, tx: TenantTx): Promise<void> {
    await tx.query(
      `insert into accredited_journalist (body_id, accreditation_id, number, person_id, granted_at, valid_until)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (body_id, accreditation_id) do update set number = excluded.number, person_id = excluded.person_id,
         granted_at = excluded.granted_at, valid_until = excluded.valid_until`,
      [tx.bodyId, data.accreditationId, data.number, data.personId ?? null, data.grantedAt, data.validUntil ?? null],
    );
  }
}
