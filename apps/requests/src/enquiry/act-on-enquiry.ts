import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../aggregate/actor.js';
import { BodyFrames } from '../aggregate/body-frame.js';
import { allowedEnquiryActions, enquirySides, enquiryStateAfter } from '../domain/enquiry-state.js';
import type { EnquiryAction } from '../domain/enquiry-state.js';
import { problems } from '../problems.js';
import { writeEntry } from './enquiry-entry.js';
import { EnquiryEffects } from './enquiry-effects.js';
import type { Act } from './enquiry-effects.js';
import type { EnquiryRow } from './enquiry-row.js';
import { lockWithRequest } from './lock-with-request.js';
import { SayOfEnquiry } from './say-of-enquiry.js';
import { isAsked, lookPastSight, seesOwnUnitOnly } from './sides.js';

interface Deed {
  action: EnquiryAction;
  /** What the entry says. */
  text?: string;
  unitId?: string;
  /** What is done beside what the action does. */
  also?(act: Act): Promise<unknown>;
}

/** One action on one enquiry: who may, the lock, the effect, the entry, the audit, the event. */
@Injectable()
export class ActOnEnquiry {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly effects: EnquiryEffects,
    private readonly say: SayOfEnquiry,
    private readonly audit: Audit,
  ) {}

  run(
    principal: Principal,
    id: string,
    { action, text, unitId, also }: Deed,
  ): Promise<{ id: string; state: EnquiryRow['state'] }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      await lookPastSight(tx);
      const { request, enquiry } = await lockWithRequest(tx, id);
      await requireSide(tx, principal, enquiry, action);
      const frame = await this.frames.load(tx);
      const by = principal.personId;
      const act = { tx, frame, enquiry, request, by, at: frame.now };
      await also?.(act);
      const outcome = await this.effects.of(act, action);
      const state = enquiryStateAfter(action) ?? enquiry.state;
      const step = enquiry.otherBodyId ? { stepId: v7() } : {};
      await writeEntry(tx, id, { at: frame.now, kind: action, actorId: by, text, unitId, ...step });
      this.audit.record(tx, {
        actor: actorOf(actorFrom(principal)),
        action: `enquiry-${action}`,
        subject: `enquiry:${id}`,
      });
      await this.say.done(tx, { enquiry, action, at: frame.now, by, ...outcome, handedTo: unitId, ...step }, state);
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
  const isOwn = await isAsked(tx, principal, enquiry);
  if (!isOwn && seesOwnUnitOnly(principal)) throw problems['enquiry-not-found']();
  if (enquirySides[action] === 'unit' && !isOwn) throw problems['enquiry-of-another-unit']();
  if (!allowedEnquiryActions(enquiry).includes(action)) throw problems['enquiry-not-open']();
}
