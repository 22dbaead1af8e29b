import { WorkBell } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { LetterKind } from './letter.js';

/** Puts a letter into the post in the transaction of what it tells. It is composed when it is sent: then all it tells is committed. */
@Injectable()
export class WriteLetter {
  constructor(private readonly bell: WorkBell) {}

  /** Does nothing for a requester who left no address. */
  async to(tx: TenantTx, requestId: string, kind: LetterKind): Promise<void> {
    await tx.query(
      `insert into letter (id, body_id, request_id, kind, email, next_attempt_at)
       select $1, r.body_id, r.id, $4, r.requester_email, clock_timestamp()
       from media_request r where r.id = $2 and r.body_id = $3 and r.requester_email is not null
       on conflict (request_id, kind) do nothing`,
      [v7(), requestId, tx.bodyId, kind],
    );
    this.ringAfter(tx);
  }

  /** For a letter that was put into the post by other means. */
  ringAfter(tx: TenantTx): void {
    tx.afterCommit(() => this.bell.ring());
  }
}
