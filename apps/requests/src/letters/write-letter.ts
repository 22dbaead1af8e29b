import { WorkBell } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { LetterKind } from './letter.js';

/** Puts a letter into the post in the transaction of what it tells. It is composed when it is sent: then all it tells is committed. */
@Injectable()
export class WriteLetter {
  constructor(private readonly bell: WorkBell) {}

  /**
   * Does nothing for a requester who left no address.
   *
   * @param aboutId which of several it tells of; without one, a request has one letter of the kind
   */
  async to(tx: TenantTx, requestId: string, kind: LetterKind, aboutId?: string): Promise<void> {
    await tx.query(
      `insert into letter (id, body_id, request_id, kind, email, next_attempt_at)
       select $1, r.body_id, r.id, $4, r.requester_email, clock_timestamp()
       from media_request r where r.id = $2 and r.body_id = $3 and r.requester_email is not null
       on conflict (request_id, kind) do nothing`,
      [v7(), requestId, tx.bodyId, aboutId ? `${kind}/${aboutId}` : kind],
    );
    this.ringAfter(tx);
  }

  /** The same for many requests at once, each letter about a thing of its own. */
  async toMany(tx: TenantTx, kind: LetterKind, letters: { requestId: string; aboutId: string }[]): Promise<void> {
    const rows = letters.map(({ requestId, aboutId }) => ({
      id: v7(),
      request_id: requestId,
      kind: `${kind}/${aboutId}`,
    }));
    await tx.query(
      `insert into letter (id, body_id, request_id, kind, email, next_attempt_at)
       select l.id, $1, r.id, l.kind, r.requester_email, clock_timestamp()
       from jsonb_to_recordset($2::jsonb) as l(id uuid, request_id uuid, kind text)
       join media_request r on r.id = l.request_id and r.body_id = $1 and r.requester_email is not null`,
      [tx.bodyId, JSON.stringify(rows)],
    );
    this.ringAfter(tx);
  }

  /** For a letter that was put into the post by other means. */
  ringAfter(tx: TenantTx): void {
    tx.afterCommit(() => this.bell.ring());
  }
}
