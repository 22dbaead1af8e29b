import { Injectable } from '@nestjs/common';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { enquiryStateAfter, isStillTaken } from '../../domain/enquiry-state.js';
import type { EnquiryAction } from '../../domain/enquiry-state.js';
import { EnquiryEffects } from '../enquiry-effects.js';
import { writeEntry } from '../enquiry-entry.js';
import { lockWithRequest } from '../lock-with-request.js';
import { SayOfEnquiry } from '../say-of-enquiry.js';
import { noteArriving } from './arriving-files.js';
import type { readSent } from './arriving-files.js';

export type CarriedKind = EnquiryAction | 'request-closed';

/** What the other body did about a question, as it comes. */
export interface CarriedStep {
  stepId: string;
  kind: CarriedKind;
  text: string | null;
  at: Date;
  /** The term at the other body after the step. */
  dueAt: Date;
  from: { bodyId: string; enquiryId: string };
  files: Awaited<ReturnType<typeof readSent>>;
}

/**
 * Takes what the other body did into this body's half: the same effects as of an own action, once however often it comes. What two did at
 * the same time stands in the history of both; the half that was settled already stays as it is.
 */
@Injectable()
export class TakeStep {
  constructor(
    private readonly frames: BodyFrames,
    private readonly effects: EnquiryEffects,
    private readonly say: SayOfEnquiry,
    private readonly audit: Audit,
  ) {}

  async run(tx: TenantTx, id: string, step: CarriedStep): Promise<void> {
    const { request, enquiry } = await lockWithRequest(tx, id);
    const { stepId, kind, text, at, dueAt, from } = step;
    const entry = { at, kind, actorId: null, text: text ?? undefined, stepId, taken: true };
    if (!(await writeEntry(tx, id, entry))) return;
    await noteArriving(tx, { id, requestId: enquiry.requestId }, from, step.files);
    const action = kind === 'request-closed' ? 'withdraw' : kind;
    this.audit.record(tx, { actor: `body:${from.bodyId}`, action: `enquiry-${action}`, subject: `enquiry:${id}` });
    if (!isStillTaken(enquiry, action)) return;
    const frame = await this.frames.load(tx);
    const outcome = await this.effects.of({ tx, frame, enquiry, request, at, by: null, dueAt }, action);
    const state = enquiryStateAfter(action) ?? enquiry.state;
    await this.say.done(tx, { enquiry, action, at, by: null, ...outcome, stepId }, state);
  }
}
