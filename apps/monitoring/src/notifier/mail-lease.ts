import { backOffMs } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';

/** Longer than the mailer's own timeouts together: a lease ends only when its holder is dead. */
const LEASE_SECONDS = 90;
/** A mail that could not be handed over for a day would only surprise. What it told stays in the application. */
const GIVE_UP_AFTER = '24 hours';

/** Mails on their way: the head's notifications, and digests. */
type MailTable = 'delivery' | 'digest_delivery';

/**
 * Takes one mail that is due for as long as a lease; false: another replica has it. Who dies with it in hand is replaced when the
 * lease ends, and the next attempt carries the same Message-ID.
 */
export async function claimMail(tx: TenantTx, table: MailTable, id: string, mailDomain: string): Promise<boolean> {
  const changed = await tx.execute(
    `update ${table} set state = 'sending', attempts = attempts + 1, message_id = coalesce(message_id, $2),
       next_attempt_at = clock_timestamp() + interval '${LEASE_SECONDS} seconds'
     where id = (select id from ${table} where id = $1 and state in ('waiting', 'sending')
       and next_attempt_at <= clock_timestamp() for update skip locked)`,
    [id, `<${id}@${mailDomain}>`],
  );
  return changed > 0;
}

/** Tries a mail again after a rest that grows with its attempts, or gives it up. */
export async function postponeMail(
  tx: TenantTx,
  table: MailTable,
  { id, attempts, reason }: { id: string; attempts: number; reason: string },
): Promise<void> {
  const isTooOld = `created_at < clock_timestamp() - interval '${GIVE_UP_AFTER}'`;
  await tx.query(
    `update ${table} set last_error = $2, state = case when ${isTooOld} then 'failed' else 'waiting' end,
       next_attempt_at = case when ${isTooOld} then null else clock_timestamp() + $3 * interval '1 millisecond' end
     where id = $1`,
    [id, reason, backOffMs(attempts)],
  );
}

/** A refused address may be an old one: it is asked for again at once. */
export async function doubtAddress(tx: TenantTx, personId: string): Promise<void> {
  await tx.query('update contact set next_fetch_at = clock_timestamp() where person_id = $1', [personId]);
}
