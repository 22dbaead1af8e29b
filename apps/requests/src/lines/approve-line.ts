import { Injectable } from '@nestjs/common';
import { Outbox } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../aggregate/body-frame.js';
import { closeDeadlines } from '../aggregate/deadline-rows.js';
import { planLineDeadlines } from '../domain/plan-line-deadlines.js';
import { problems } from '../problems.js';
import { addLineDeadlines } from './line-deadlines.js';
import type { LineRow } from './line-row.js';

/** Makes a version valid: the one before is superseded, its deadlines give way to those of the new one. */
@Injectable()
export class ApproveLine {
  constructor(
    private readonly frames: BodyFrames,
    private readonly outbox: Outbox,
  ) {}

  /** @param line locked, waiting for approval */
  async of(tx: TenantTx, line: LineRow, by: string): Promise<void> {
    const frame = await this.frames.load(tx);
    if (line.validUntil < frame.today) throw problems['line-validity']({}, [{ field: 'validUntil', code: 'invalid' }]);
    await closeDeadlines(tx, [line.id]);
    await tx.query(
      `update line_version set state = 'superseded', ended_by = $3, ended_at = app_now() where line_id = $1 and body_id = $2 and state = 'valid'`,
      [line.id, tx.bodyId, by],
    );
    await tx.query(
      `update line_version set state = 'valid', approved_by = $4, approved_at = app_now() where line_id = $1 and body_id = $2 and version = $3`,
      [line.id, tx.bodyId, line.version, by],
    );
    await addLineDeadlines(tx, line.id, planLineDeadlines(line, frame), frame.calendarVersion);
    await tx.query('update line_to_take set sequence = sequence + 1 where id = $1 and body_id = $2', [
      line.id,
      tx.bodyId,
    ]);
    await this.outbox.add(tx, {
      type: 'LineApproved',
      subject: line.id,
      bodyId: tx.bodyId,
      sequence: line.sequence + 1,
      correlationId: line.correlationId,
      data: {
        lineId: line.id,
        version: line.version,
        topicId: line.topicId,
        unitId: line.unitId,
        approvedBy: by,
        validFrom: line.validFrom,
        validUntil: line.validUntil,
      },
    });
  }
}
