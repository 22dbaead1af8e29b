import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { expectVersion } from '@baspasoz/http';
import { BodyChanges } from '../../aggregate/body-changes.js';
import { problems } from '../../problems.js';
import type { ChangePersonDto } from './change-person.dto.js';

@Injectable()
export class ChangePersonHandler {
  constructor(private readonly bodies: BodyChanges) {}

  run(principal: Principal, id: string, dto: ChangePersonDto, seen?: number): Promise<{ id: string; version: number }> {
    return this.bodies.run(principal, bodyOf(principal), async (change) => {
      const { tx } = change;
      const [person] = await tx.query<{ version: number }>(
        'select version from person where body_id = $1 and id = $2',
        [tx.bodyId, id],
      );
      if (!person) throw problems['person-not-found']();
      expectVersion(person.version, seen, true);
      const version = person.version + 1;
      await tx.query(
        `update person set name = coalesce($3, name), email = coalesce($4, email), language = coalesce($5, language),
           phone = case when $6 then $7 else phone end, version = $8
         where body_id = $1 and id = $2`,
        [
          tx.bodyId,
          id,
          dto.name ?? null,
          dto.email ?? null,
          dto.language ?? null,
          dto.phone !== undefined,
          dto.phone ?? null,
          version,
        ],
      );
      // Which fields, never what they hold: the chain outlives the retention of personal data.
      const fields = Object.entries(dto).flatMap(([field, value]) => (value === undefined ? [] : [field]));
      change.note('change-person', `person:${id}`, { fields });
      return { id, version };
    });
  }
}
