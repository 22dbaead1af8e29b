import { backOffMs, WorkBell } from '@baspasoz/messaging';
import type { DueWork } from '@baspasoz/messaging';
import { logger } from '@baspasoz/observability';
import { bodyId, Tenants } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { ContactsClient } from '@baspasoz/bodies';

/** An address changes without an event; it is asked for again this often, and the copy serves when nobody answers. */
const REFRESH_EVERY = '6 hours';
/** Longer than a question may take: nobody else asks it meanwhile. */
const LEASE = '30 seconds';

/** Keeps the own copy of a leader's address fresh. */
@Injectable()
export class RefreshContact {
  constructor(
    private readonly tenants: Tenants,
    @Inject(ContactsClient) private readonly contacts: ContactsClient,
    private readonly bell: WorkBell,
  ) {}

  async handle({ id: personId, bodyId: body }: DueWork): Promise<boolean> {
    const tenant = bodyId(body);
    const claimed = await this.tenants.run(tenant, (tx) =>
      tx.query<{ failures: number }>(
        `update contact set next_fetch_at = clock_timestamp() + interval '${LEASE}'
         where person_id = $1 and next_fetch_at <= clock_timestamp() returning failures`,
        [personId],
      ),
    );
    const [row] = claimed;
    if (!row) return false;
    try {
      const contact = await this.contacts.fetch(body, personId);
      await this.tenants.run(tenant, async (tx) => {
        await tx.query(
          `update contact set name = $2, email = $3, language = $4, fetched_at = clock_timestamp(), failures = 0,
             next_fetch_at = clock_timestamp() + interval '${REFRESH_EVERY}' where person_id = $1`,
          [personId, contact.name, contact.email, contact.language],
        );
        // Mails that waited for this address need not wait out their back-off.
        await tx.query(
          `update delivery set next_attempt_at = clock_timestamp()
           where recipient_id = $1 and channel = 'e-mail' and state = 'waiting' and last_error = 'no-address'`,
          [personId],
        );
        await tx.query(
          `update digest_delivery set next_attempt_at = clock_timestamp()
           where recipient_id = $1 and state = 'waiting' and last_error = 'no-address'`,
          [personId],
        );
        tx.afterCommit(() => this.bell.ring());
      });
    } catch (error) {
      const failures = row.failures + 1;
      const reason = error instanceof Error ? error.message : 'failed';
      logger.warn({ reason, personId, failures }, 'a contact could not be fetched; the own copy serves');
      await this.tenants.run(tenant, (tx) =>
        tx.query(
          `update contact set failures = $2, next_fetch_at = clock_timestamp() + $3 * interval '1 millisecond'
           where person_id = $1`,
          [personId, failures, backOffMs(failures)],
        ),
      );
    }
    return true;
  }
}
