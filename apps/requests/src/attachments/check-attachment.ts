import { fileKey } from '@baspasoz/files';
import type { FileScanner, FileStore, Verdict } from '@baspasoz/files';
import { backOffMs } from '@baspasoz/messaging';
import type { DueWork } from '@baspasoz/messaging';
import { logger } from '@baspasoz/observability';
import { bodyId, Tenants } from '@baspasoz/persistence';
import type { BodyId } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { FILE_SCANNER, FILE_STORE } from './file-tokens.js';

/** Longer than a scan may be silent: a lease ends only when its holder is dead. */
const LEASE = '5 minutes';

interface Claim {
  fileKey: string;
  attempts: number;
}

/** Has one file scanned. A scanner that is away delays the verdict; until there is one the file is not opened. */
@Injectable()
export class CheckAttachment {
  constructor(
    private readonly tenants: Tenants,
    @Inject(FILE_STORE) private readonly store: FileStore,
    @Inject(FILE_SCANNER) private readonly scanner: FileScanner | null,
  ) {}

  async handle({ id, bodyId: body }: DueWork): Promise<boolean> {
    const tenant = bodyId(body);
    const claim = await this.claim(tenant, id);
    if (!claim || !this.scanner) return false;
    try {
      await this.settle(tenant, id, await this.scanner.scan(await this.store.get(fileKey(claim.fileKey))));
    } catch (error) {
      logger.warn(
        { err: error, attachmentId: id, attempts: claim.attempts },
        'a file could not be checked; again later',
      );
      await this.later(tenant, id, claim.attempts);
    }
    return true;
  }

  /** Null when another replica has it. */
  private claim(tenant: BodyId, id: string): Promise<Claim | undefined> {
    return this.tenants.run(tenant, async (tx) => {
      const [claim] = await tx.query<Claim>(
        `with mine as (select id from attachment where id = $1 and body_id = $2 and next_check_at <= clock_timestamp() for update skip locked)
         update attachment a set check_attempts = a.check_attempts + 1, next_check_at = clock_timestamp() + interval '${LEASE}'
         from mine where a.id = mine.id returning a.file_key as "fileKey", a.check_attempts as attempts`,
        [id, tx.bodyId],
      );
      return claim;
    });
  }

  private async settle(tenant: BodyId, id: string, verdict: Verdict): Promise<void> {
    const signature = verdict.state === 'infected' ? verdict.signature : null;
    if (signature) logger.warn({ attachmentId: id, signature }, 'an infected file is kept under lock');
    await this.tenants.run(tenant, (tx) =>
      tx.query(
        `update attachment set state = $3, signature = $4, checked_at = app_now(), next_check_at = null
         where id = $1 and body_id = $2 and state = 'checking'`,
        [id, tx.bodyId, verdict.state, signature],
      ),
    );
  }

  private async later(tenant: BodyId, id: string, attempts: number): Promise<void> {
    await this.tenants.run(tenant, (tx) =>
      tx.query(
        `update attachment set next_check_at = clock_timestamp() + $3 * interval '1 millisecond' where id = $1 and body_id = $2 and state = 'checking'`,
        [id, tx.bodyId, backOffMs(attempts)],
      ),
    );
  }
}
