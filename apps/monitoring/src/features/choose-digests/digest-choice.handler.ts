import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import type { DigestChoiceDto } from './digest-choice.dto.js';

const roles = ['first-head', 'deputy', 'authorized-person', 'officer'] as const;

/** In which role a reader receives digests; the gravest they hold. */
const roleOf = (reader: Principal): (typeof roles)[number] =>
  roles.find((role) => reader.roles.includes(role)) ?? 'officer';

@Injectable()
export class DigestChoice {
  constructor(private readonly tenants: Tenants) {}

  read(reader: Principal): Promise<DigestChoiceDto> {
    return this.tenants.run(bodyOf(reader), (tx) => this.chosen(tx, reader));
  }

  /** Holds from the next digest on. The address is asked of coordination, as that of the head is. */
  choose({ morning, evening }: DigestChoiceDto, reader: Principal): Promise<DigestChoiceDto> {
    return this.tenants.run(bodyOf(reader), async (tx) => {
      await tx.query(
        `insert into digest_choice (body_id, person_id, role, morning, evening) values ($1, $2, $3, $4, $5)
         on conflict (body_id, person_id) do update set role = excluded.role, morning = excluded.morning, evening = excluded.evening`,
        [tx.bodyId, reader.personId, roleOf(reader), morning, evening],
      );
      await tx.query('insert into contact (body_id, person_id) values ($1, $2) on conflict do nothing', [
        tx.bodyId,
        reader.personId,
      ]);
      return this.chosen(tx, reader);
    });
  }

  /** Who chose nothing receives none; the first head receives both. */
  private async chosen(tx: TenantTx, reader: Principal): Promise<DigestChoiceDto> {
    const [row] = await tx.query<DigestChoiceDto>('select morning, evening from digest_choice where person_id = $1', [
      reader.personId,
    ]);
    const isHead = reader.roles.includes('first-head');
    return row ?? { morning: isHead, evening: isHead };
  }
}
