import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Outbox } from '@baspasoz/messaging';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../aggregate/actor.js';
import { lockClock } from '../aggregate/clock-row.js';
import type { ClockRow } from '../aggregate/clock-row.js';
import { writeLedger } from '../aggregate/ledger.js';
import { plainText } from '../domain/plain-text.js';
import { problems } from '../problems.js';
import { registerEntryOf } from './register-entry.js';
import type { RegisterEntry } from './register-entry.js';

const kinds = {
  corrected: { note: 'correction', ledger: 'register-corrected', action: 'correct-register-entry' },
  withdrawn: { note: 'withdrawal', ledger: 'register-withdrawn', action: 'withdraw-register-entry' },
} as const;

/** What a correction and a withdrawal of a public entry have in common: the lock, the note readers see, the event. */
@Injectable()
export class ChangeEntry {
  constructor(
    private readonly tenants: Tenants,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @param change writes the entry itself. Problem `register-not-published` for one that is not open, or withdrawn before. */
  run(
    principal: Principal,
    requestId: string,
    what: keyof typeof kinds,
    note: string,
    change: (tx: TenantTx, entry: RegisterEntry, at: Date, request: ClockRow) => Promise<unknown>,
  ): Promise<RegisterEntry | null> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, requestId);
      const entry = await registerEntryOf(tx, requestId);
      if (!entry?.publishedAt || entry.withdrawnAt) throw problems['register-not-published']();
      const [row] = await tx.query<{ at: Date }>('select app_now() as at');
      if (!row) throw new Error('the clock gave no time');
      await change(tx, entry, row.at, request);
      await tx.query(
        'insert into register_note (body_id, request_id, at, kind, note, noted_by) values ($1, $2, $3, $4, $5, $6)',
        [tx.bodyId, requestId, row.at, kinds[what].note, plainText(note), principal.personId],
      );
      await this.say(tx, principal, request, what, row.at);
      return registerEntryOf(tx, requestId);
    });
  }

  private async say(tx: TenantTx, principal: Principal, request: ClockRow, what: keyof typeof kinds, at: Date) {
    const { requestId } = request;
    await writeLedger(tx, requestId, {
      at,
      kind: kinds[what].ledger,
      actorId: principal.personId,
      clause: null,
      params: {},
    });
    this.audit.record(tx, {
      actor: actorOf(actorFrom(principal)),
      action: kinds[what].action,
      subject: `request:${requestId}`,
    });
    await tx.query('update statutory_clock set sequence = sequence + 1 where request_id = $1 and body_id = $2', [
      requestId,
      tx.bodyId,
    ]);
    await this.outbox.add(tx, {
      type: 'RequestDisclosureChanged',
      subject: requestId,
      bodyId: tx.bodyId,
      sequence: request.sequence + 1,
      correlationId: request.correlationId,
      legalProfile: request.legalProfile,
      data: { requestId, number: request.number, change: what, changedAt: at.toISOString() },
    });
  }
}
