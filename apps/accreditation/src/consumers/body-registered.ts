import { Controller } from '@nestjs/common';
import { beginCalendar } from '@baspasoz/bodies';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';

/** A new body begins with the national calendar (version 0), in its own time zone. */
@Controller()
export class BodyRegisteredConsumer {
  @Consumes('BodyRegistered')
  async keep({ data }: BaspasozEvent<'BodyRegistered'>, tx: TenantTx): Promise<void> {
    await tx.query(
      `insert into body (body_id, name, short_name, number_prefix, time_zone, legal_profile) values ($1, $2, $3, $4, $5, $6)
       on conflict (body_id) do update set name = excluded.name, short_name = excluded.short_name,
         number_prefix = excluded.number_prefix, time_zone = excluded.time_zone, legal_profile = excluded.legal_profile`,
      [
        tx.bodyId,
        JSON.stringify(data.name),
        JSON.stringify(data.shortName),
        data.numberPrefix,
        data.timeZone,
        data.legalProfile ?? null,
      ],
    );
    await beginCalendar(tx, data.timeZone);
  }
}
