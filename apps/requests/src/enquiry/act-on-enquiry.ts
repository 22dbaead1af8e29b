import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Outbox } from '@baspasoz/messaging';
import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../aggregate/actor.js';
import { BodyFrames } from '../aggregate/body-frame.js';
import type { BodyFrame } from '../aggregate/body-frame.js';
import { lockClock } from '../aggregate/clock-row.js';
import type { ClockRow } from '../aggregate/clock-row.js';
import { allowedEnquiryActions, enquirySides, enquiryStateAfter } from '../domain/enquiry-state.js';
import type { EnquiryAction } from '../domain/enquiry-state.js';
import { problems } from '../problems.js';
import { writeEntry } from './enquiry-entry.js';
import { lockEnquiry } from './enquiry-row.js';
import type { EnquiryRow } from './enquiry-row.js';
import { lookPastSight, seesOwnUnitOnly, worksIn } from './sides.js';

export interface Act {
  tx: TenantTx;
  frame: BodyFrame;
  enquiry: EnquiryRow;
  /** The request it serves. */
  request: ClockRow | null;
  by: string;
}

type SaidEvent<N extends AnyOutgoingEvent['type']> = Pick<Extract<AnyOutgoingEvent, { type: N }>, 'type' | 'data'>;
/** The event of an action, without its envelope. */
export type EnquiryEvent = SaidEvent<
  | 'UnitEnquiryAnswered'
  | 'UnitEnquiryReminded'
  | 'UnitEnquiryEscalated'
  | 'UnitEnquiryClarified'
  | 'UnitEnquiryWithdrawn'
>;

interface Deed {
  action: EnquiryAction;
  /** What the entry says. */
  text?: string;
  unitId?: string;
  /** The effects of the action, and the event that tells of it. The lock is held and the action is allowed. */
  effect(act: Act): Promise<EnquiryEvent>;
}

/** One action on one enquiry: who may, the lock, the effect, the entry, the audit, the event. */
@Injectable()
export class ActOnEnquiry {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, id: string, deed: Deed): Promise<{ id: string; state: EnquiryRow['state'] }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      await lookPastSight(tx);
      const requestId = await requestOf(tx, id);
      // The request's clock comes first, as in every handler: a request that is being closed takes its enquiries with it.
      const request = requestId ? await lockClock(tx, requestId) : null;
      const enquiry = await lockEnquiry(tx, id);
      await requireSide(tx, principal, enquiry, deed.action);
      const frame = await this.frames.load(tx);
      const by = principal.personId;
      const event = await deed.effect({ tx, frame, enquiry, request, by });
      const { action, text, unitId } = deed;
      const state = enquiryStateAfter(action) ?? enquiry.state;
      await tx.query('update unit_enquiry set state = $3, sequence = sequence + 1 where id = $1 and body_id = $2', [
        id,
        tx.bodyId,
        state,
      ]);
      const entry = {
        at: frame.now,
        kind: action,
        actorId: by,
        ...(text ? { text } : {}),
        ...(unitId ? { unitId } : {}),
      };
      await writeEntry(tx, id, entry);
      this.audit.record(tx, {
        actor: actorOf(actorFrom(principal)),
        action: `enquiry-${action}`,
        subject: `enquiry:${id}`,
      });
      const { correlationId, legalProfile, sequence } = enquiry;
      const envelope = { subject: id, bodyId: tx.bodyId, sequence: sequence + 1, correlationId, legalProfile };
      // Type and data come as the pair that the effect made; spreading them apart loses that.
      await this.outbox.add(tx, { ...envelope, ...event } as AnyOutgoingEvent);
      return { id, state };
    });
  }
}

/** Whoever may not see the enquiry is told that there is none; an action that is not possible now says so. */
async function requireSide(
  tx: TenantTx,
  principal: Principal,
  enquiry: EnquiryRow,
  action: EnquiryAction,
): Promise<void> {
  const isOwn = await worksIn(tx, principal.personId, enquiry.unitId);
  if (!isOwn && seesOwnUnitOnly(principal)) throw problems['enquiry-not-found']();
  if (enquirySides[action] === 'unit' && !isOwn) throw problems['enquiry-of-another-unit']();
  if (!allowedEnquiryActions(enquiry).includes(action)) throw problems['enquiry-not-open']();
}

async function requestOf(tx: TenantTx, id: string): Promise<string | null> {
  const [row] = await tx.query<{ requestId: string | null }>(
    'select request_id as "requestId" from unit_enquiry where id = $1 and body_id = $2',
    [id, tx.bodyId],
  );
  return row?.requestId ?? null;
}
