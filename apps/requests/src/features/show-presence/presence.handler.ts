import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { retentionRule } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { problems } from '../../problems.js';
import type { Doing } from './presence.dto.js';

/** A colleague at a request. */
export interface Present {
  requestId: string;
  personId: string;
  name: string | null;
  doing: Doing;
}

/** A browser says "here" every twenty seconds; who has not said it for a minute is gone. Real time, not the clock of the law. */
const holdsFor = `interval '60 seconds'`;

const keptHours = retentionRule('presence').keeps?.value ?? 0;

/**
 * Kept in the database, so it outlives the replica that took it down and every replica shows the same. No event tells of it: who looks
 * at what is for the colleagues in the room, not for the record.
 */
@Injectable()
export class PresenceHandler {
  constructor(private readonly tenants: Tenants) {}

  list(principal: Principal): Promise<{ items: Present[] }> {
    return this.tenants.run(bodyOf(principal), (tx) => present(tx, principal.personId, null));
  }

  /** @returns who else is at this request */
  here(principal: Principal, requestId: string, doing: Doing): Promise<{ items: Present[] }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      await requireRequest(tx, requestId);
      await tx.query(
        `insert into presence (body_id, request_id, person_id, doing, seen_at) values ($1, $2, $3, $4, clock_timestamp())
         on conflict (request_id, person_id) do update set doing = excluded.doing, seen_at = excluded.seen_at`,
        [tx.bodyId, requestId, principal.personId, doing],
      );
      await tx.query(
        `delete from presence where body_id = $1 and seen_at < clock_timestamp() - make_interval(hours => $2)`,
        [tx.bodyId, keptHours],
      );
      return present(tx, principal.personId, requestId);
    });
  }

  async gone(principal: Principal, requestId: string): Promise<void> {
    await this.tenants.run(bodyOf(principal), async (tx) => {
      await requireRequest(tx, requestId);
      await tx.query('delete from presence where request_id = $1 and body_id = $2 and person_id = $3', [
        requestId,
        tx.bodyId,
        principal.personId,
      ]);
    });
  }
}

async function present(tx: TenantTx, personId: string, requestId: string | null): Promise<{ items: Present[] }> {
  const items = await tx.query<Present>(
    `select s.request_id as "requestId", s.person_id as "personId", p.name, s.doing
     from presence s join statutory_clock c on c.request_id = s.request_id -- what the reader may see
       left join person p on p.body_id = s.body_id and p.person_id = s.person_id
     where s.body_id = $1 and s.person_id <> $2 and ($3::uuid is null or s.request_id = $3)
       and s.seen_at > clock_timestamp() - ${holdsFor}
     order by s.doing, p.name, s.person_id limit 500`,
    [tx.bodyId, personId, requestId],
  );
  return { items };
}

async function requireRequest(tx: TenantTx, requestId: string): Promise<void> {
  const found = await tx.query('select from statutory_clock where request_id = $1 and body_id = $2', [
    requestId,
    tx.bodyId,
  ]);
  if (found.length === 0) throw problems['request-not-found']();
}
