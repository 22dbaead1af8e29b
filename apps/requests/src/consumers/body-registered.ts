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
      `insert into body (body_id, bin, kind, name, short_name, number_prefix, time_zone, region, parent_id, legal_profile)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (body_id) do update set bin = excluded.bin, kind = excluded.kind, name = excluded.name, short_name = excluded.short_name,
         number_prefix = excluded.number_prefix, time_zone = excluded.time_zone, region = excluded.region, parent_id = excluded.parent_id,
         legal_profile = excluded.legal_profile`,
      [
        tx.bodyId,
        data.bin,
        data.kind,
        JSON.stringify(data.name),
        JSON.stringify(data.shortName),
        data.numberPrefix,
        data.timeZone,
        data.region,
        data.parentId ?? null,
        data.legalProfile ?? null,
      ],
    );
    // An address that another body holds stays with it.
    await tx.query(
      `insert into intake_address (local_part, body_id) select lower(part), $1 from unnest($2::text[]) part on conflict do nothing`,
      [tx.bodyId, [data.bin, data.slug].filter(Boolean)],
    );
    await beginCalendar(tx, data.timeZone);
  }
}
