import type { RetentionKey } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';

/** Requests under a legal hold; nothing of them is ended by time. */
const notHeld = (request: string) =>
  `not exists (select from legal_hold h where h.request_id = ${request} and h.lifted_at is null)`;

/**
 * What deletes the rows of a rule that are older than `$2`, at most `$3` of each table, of the body `$1`; another replica's are passed by. A
 * statement returns one row for each record it ended.
 */
const deletions: Partial<Record<RetentionKey, string>> = {
  'aside-mail': `
    with over as (
      select id from incoming_mail where body_id = $1 and request_id is null and received_at < $2 order by id limit $3 for update skip locked
    ), files as (
      delete from attachment where body_id = $1 and owner_kind = 'mail' and request_id is null and owner_id in (select id from over)
    )
    delete from incoming_mail where id in (select id from over) returning id`,
  'repeat-key': `
    with registrations as (
      delete from idempotent_registration where body_id = $1 and key_hash in (
        select i.key_hash from idempotent_registration i join media_request r on r.id = i.request_id
        where i.body_id = $1 and r.registered_at < $2 and ${notHeld('i.request_id')} limit $3 for update of i skip locked)
      returning request_id as id
    ), commands as (
      delete from repeated_command where body_id = $1 and key_hash in (
        select key_hash from repeated_command where body_id = $1 and noted_at < $2 limit $3 for update skip locked)
      returning subject_id as id
    )
    select id from registrations union all select id from commands`,
};

/** The rules whose rows the nightly run deletes. */
export const deletedByTime = Object.keys(deletions) as RetentionKey[];

/** @returns how many records were ended; fewer than `limit` when none is left */
export async function deleteExpired(tx: TenantTx, rule: RetentionKey, before: Date, limit: number): Promise<number> {
  const sql = deletions[rule];
  if (!sql) throw new TypeError(`nothing deletes what follows the rule «${rule}»`);
  return (await tx.query(sql, [tx.bodyId, before, limit])).length;
}

/** Closed requests whose term of keeping ended before this moment and whose requester still stands in them; the oldest first. */
export const expiredRequests = (tx: TenantTx, before: Date, after: string, limit: number): Promise<{ id: string }[]> =>
  tx.query<{ id: string }>(
    `select c.request_id as id from statutory_clock c
     where c.body_id = $1 and c.closed_at < $2 and c.request_id > $3
       and not exists (select from erasure e where e.request_id = c.request_id) and ${notHeld('c.request_id')}
       and not exists (select from complaint o where o.request_id = c.request_id and o.resolved_at is null)
     order by c.request_id limit $4`,
    [tx.bodyId, before, after, limit],
  );
