import { Injectable } from '@nestjs/common';
import { profileByCode, termOn } from '@baspasoz/law';
import type { LocalizedText } from '@baspasoz/law';
import { Outbox } from '@baspasoz/messaging';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import type { Actor } from '../../aggregate/actor.js';
import { countUp } from '../../aggregate/clock-row.js';
import type { ClockRow } from '../../aggregate/clock-row.js';
import { closeDeadlines } from '../../aggregate/deadline-rows.js';
import { writeLedger } from '../../aggregate/ledger.js';
import type { LedgerKind } from '../../aggregate/ledger.js';
import type { ComplaintRow } from '../../complaint/complaint-row.js';
import type { ComplaintAction, ComplaintOutcome } from '../../domain/complaint.js';
import type { LetterKind } from '../../letters/letter.js';
import { WriteLetter } from '../../letters/write-letter.js';

export interface ComplaintStep {
  action: ComplaintAction;
  /** As it was before the step. */
  complaint: ComplaintRow;
  at: Date;
  /** The body's local date at `at`. */
  today: string;
  /** Local date on which it was sent on; null before. */
  forwardedOn: string | null;
  by: Actor;
  outcome: ComplaintOutcome | null;
  /** Of a new answer: the grounds on which parts of it are withheld. */
  withheldOn?: readonly string[];
}

/** A step as it is told: a withdrawal may be the requester's own, who is nobody of the office. */
type ToldStep = Omit<ComplaintStep, 'by'> & { by: Actor | null };

const told: Record<ComplaintAction, { ledger: LedgerKind; letter: LetterKind }> = {
  forward: { ledger: 'complaint-forwarded', letter: 'complaint-forwarded' },
  satisfy: { ledger: 'complaint-satisfied', letter: 'complaint-resolved' },
  withdraw: { ledger: 'complaint-withdrawn', letter: 'complaint-resolved' },
  resolve: { ledger: 'complaint-resolved', letter: 'complaint-resolved' },
  answer: { ledger: 'complaint-answered', letter: 'complaint-answered' },
};

/** Tells of a step of a complaint: its deadline, the letter, the ledger, the audit, the event. */
@Injectable()
export class SayOfComplaint {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly letters: WriteLetter,
  ) {}

  /** @param byLetter false when what is told is handed over on paper */
  async of(tx: TenantTx, request: ClockRow, step: ToldStep, byLetter = true): Promise<void> {
    const { action, complaint, at, by, outcome, withheldOn = [] } = step;
    const { requestId } = request;
    const late = action === 'forward' && complaint.forwardUntil <= at;
    const details = { complaintId: complaint.id, outcome, late, ...(withheldOn.length > 0 ? { withheldOn } : {}) };
    if (endsTerm(action)) await closeDeadlines(tx, [requestId], ['complaint-forward']);
    if (byLetter) await this.letters.to(tx, requestId, told[action].letter, complaint.id);
    await writeLedger(tx, requestId, {
      at,
      kind: told[action].ledger,
      actorId: by?.personId ?? null,
      clause: clauseOf(request, complaint, action),
      params: { ...details, complaint: complaint.number },
    });
    this.audit.record(tx, {
      actor: by ? actorOf(by) : 'public',
      action: `${action}-complaint`,
      subject: `request:${requestId}`,
      details,
    });
    await this.emit(tx, request, step, late);
  }

  private async emit(tx: TenantTx, request: ClockRow, step: ToldStep, late: boolean): Promise<void> {
    const { action, complaint, at, outcome, withheldOn = [] } = step;
    const { requestId, number, correlationId, legalProfile } = request;
    await countUp(tx, requestId);
    const envelope = {
      ...{ subject: requestId, bodyId: tx.bodyId, correlationId, legalProfile },
      sequence: request.sequence + 1,
    };
    const head = { requestId, number, complaintId: complaint.id };
    const withheld = withheldOn.length > 0 ? { withheldOn: [...withheldOn] } : {};
    if (action === 'forward')
      await this.outbox.add(tx, {
        ...envelope,
        type: 'ComplaintForwarded',
        data: { ...head, late, forwardedAt: at.toISOString() },
      });
    else if (outcome)
      await this.outbox.add(tx, {
        ...envelope,
        type: 'ComplaintResolved',
        data: { ...head, outcome, resolvedAt: at.toISOString(), ...withheld },
      });
    else
      await this.outbox.add(tx, {
        ...envelope,
        type: 'ComplaintAnswered',
        data: { ...head, answeredAt: at.toISOString(), ...withheld },
      });
  }
}

const endsTerm = (action: ComplaintAction) => action === 'forward' || action === 'satisfy' || action === 'withdraw';

/** Sending on and satisfying rest on the term of the body; what the higher body decided, and the answer after it, on no clause of ours. */
function clauseOf(
  { legalProfile }: ClockRow,
  { registeredOn }: ComplaintRow,
  action: ComplaintAction,
): LocalizedText | null {
  if (action === 'withdraw') return profileByCode(legalProfile).complaintWithdrawal.clause;
  if (action !== 'forward' && action !== 'satisfy') return null;
  return termOn(profileByCode(legalProfile), 'complaint.forward', registeredOn)?.clause ?? null;
}
