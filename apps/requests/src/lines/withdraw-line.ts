import { Injectable } from '@nestjs/common';
import { Outbox } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { closeDeadlines } from '../aggregate/deadline-rows.js';
import type { LineRow } from './line-row.js';

/** Takes a version back. A draft that nobody could insert goes without an event, and leaves the valid version alone. */
@Injectable()
export class WithdrawLine {
  constructor(private readonly outbox: Outbox) {}

  /** @param line locked, in a state that may be withdrawn */
  async of(tx: TenantTx, line: LineRow, by: string, reason: string): Promise<void> {
    await tx.query(
      `update line_version set state = 'withdrawn', ended_by = $4, ended_at = app_now(), end_reason = $5
       where line_id = $1 and body_id = $2 and version = $3`,
      [line.id, tx.bodyId, line.version, by, reason],
    );
    await tx.query(
      `update line_contradiction set resolution = 'changed', resolved_by = $4, resolved_at = app_now()
       where body_id = $2 and subject_id = $1 and subject_version = $3 and resolved_at is null`,
      [line.id, tx.bodyId, line.version, by],
    );
    if (line.state !== 'valid') return;
    await closeDeadlines(tx, [line.id]);
    await tx.query('update line_to_take set sequence = sequence + 1 where id = $1 and body_id = $2', [
      line.id,
      tx.bodyId,
    ]);
    await this.outbox.add(tx, {
      type: 'LineWithdrawn',
      subject: line.id,
      bodyId: tx.bodyId,
      sequence: line.sequence + 1,
      correlationId: line.correlationId,
      data: { lineId: line.id, version: line.version, withdrawnBy: by },
    });
  }
}
