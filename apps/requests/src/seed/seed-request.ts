import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../aggregate/body-frame.js';
import { AskApprovalHandler } from '../approvals/ask-approval.handler.js';
import { DecideApprovalHandler } from '../approvals/decide-approval.handler.js';
import { undoSeconds } from '../domain/approval.js';
import { firstDraft } from '../drafts/draft.js';
import { SaveDraftHandler } from '../drafts/save-draft.handler.js';
import { SendDraftHandler } from '../drafts/send-draft.handler.js';
import { AnswerRequestHandler } from '../features/answer-request/answer-request.handler.js';
import { AskUnitHandler } from '../features/ask-unit/ask-unit.handler.js';
import { AskClarificationHandler } from '../features/clarify-enquiry/ask-clarification.handler.js';
import { AskRequesterHandler } from '../features/ask-requester/ask-requester.handler.js';
import { AssignRequestHandler } from '../features/assign-request/assign-request.handler.js';
import { ExtendRequestHandler } from '../features/extend-request/extend-request.handler.js';
import { FileComplaintHandler } from '../features/file-complaint/file-complaint.handler.js';
import { AskDecisionHandler } from '../asked-decisions/ask-decision.handler.js';
import { RedirectRequestHandler } from '../features/redirect-request/redirect-request.handler.js';
import { ConfirmRegisterEntryHandler } from '../features/confirm-register-entry/confirm-register-entry.handler.js';
import { PrepareRegisterEntryHandler } from '../features/prepare-register-entry/prepare-register-entry.handler.js';
import { RefuseRequestHandler } from '../features/refuse-request/refuse-request.handler.js';
import { RegisterRequestHandler } from '../features/register-request/register-request.handler.js';
import { ReplyToEnquiryHandler } from '../features/reply-to-enquiry/reply-to-enquiry.handler.js';
import { hashIdempotencyKey } from '../registration/seal.js';
import type { DemoRequest, DemoStep } from './demo-request.js';
import { askBody } from './ask-body-step.js';
import { receivedAtFor } from './received-at.js';

export interface DemoOffice {
  principal: Principal;
  /** A structural unit to give work to. */
  unitId: string;
  /** Who answers for that unit; null where nobody holds such a post. */
  unitOfficer: Principal | null;
  /** An officer of the press service, whose texts the authorized person approves; null where nobody holds such a post. */
  pressOfficer: Principal | null;
  /** The authorized person of the other body of the demo, for requests that ask it something. */
  other?: Principal;
}

/** One demo request with all its steps, unless an earlier run has made it. */
export async function seedRequest(
  app: INestApplicationContext,
  office: DemoOffice,
  request: DemoRequest,
): Promise<void> {
  const { principal } = office;
  const key = `demo-${request.key}`;
  if (await isThere(app, principal, key)) return;
  const { came, lateReason, key: _key, steps, ...content } = request;
  const receivedAt =
    came === 'now' ? undefined : await pastReceipt(app, principal, request.kind, came.dueInWorkingDays);
  const { id } = await app
    .get(RegisterRequestHandler)
    .run(principal, { ...content, ...(receivedAt ? { receivedAt: receivedAt.toISOString(), lateReason } : {}) }, key);
  for (const step of steps) await take(app, office, id, content.language, step);
}

const isThere = (app: INestApplicationContext, principal: Principal, key: string): Promise<boolean> =>
  app.get(Tenants, { strict: false }).run(bodyOf(principal), async (tx) => {
    const found = await tx.query('select from idempotent_registration where body_id = $1 and key_hash = $2', [
      tx.bodyId,
      hashIdempotencyKey(principal.personId, key),
    ]);
    return found.length > 0;
  });

/** The body's local date. */
const today = (app: INestApplicationContext, principal: Principal): Promise<string> =>
  app.get(Tenants, { strict: false }).run(bodyOf(principal), async (tx) => (await app.get(BodyFrames).load(tx)).today);

const pastReceipt = (
  app: INestApplicationContext,
  principal: Principal,
  kind: DemoRequest['kind'],
  dueInWorkingDays: number,
) =>
  app.get(Tenants, { strict: false }).run(bodyOf(principal), async (tx) => {
    const { now, calendar } = await app.get(BodyFrames).load(tx);
    return receivedAtFor(kind, dueInWorkingDays, now, calendar);
  });

async function take(
  app: INestApplicationContext,
  office: DemoOffice,
  id: string,
  language: DemoRequest['language'],
  step: DemoStep,
): Promise<void> {
  const { principal, unitId } = office;
  switch (step.do) {
    case 'take':
      await app.get(AssignRequestHandler).run(principal, id, { assigneeId: principal.personId });
      return;
    case 'give-to-unit':
      await app.get(AssignRequestHandler).run(principal, id, { unitId });
      return;
    case 'ask-unit':
      await askUnit(app, office, id, step);
      return;
    case 'ask-body':
      if (!office.other) throw new Error('the demo names no other body to ask');
      await askBody(app, principal, office.other, id, step);
      return;
    case 'answer':
      if (step.withheld) return answerInPart(app, office, id, language, step);
      await app.get(AnswerRequestHandler).run(principal, id, { language, text: step.text });
      return;
    case 'refuse':
      await refuse(app, principal, id, step);
      return;
    case 'clarify':
      await app.get(AskRequesterHandler).run(principal, id, { kind: 'clarification', text: step.question });
      return;
    case 'redirect-part':
      await app
        .get(RedirectRequestHandler)
        .run(principal, id, { whole: false, text: step.part, reason: step.reason, toName: step.toName });
      return;
    case 'complain':
      await app.get(FileComplaintHandler).byOfficer(principal, id, { channel: 'e-mail', text: step.text });
      return;
    case 'disclose':
      await disclose(app, principal, id);
      return;
    case 'ask-extension':
      await app
        .get(AskDecisionHandler)
        .extension(office.pressOfficer ?? principal, id, { reason: step.reason, holders: step.holders });
      return;
    case 'extend':
      await app.get(ExtendRequestHandler).run(principal, id, {
        reason: step.reason,
        holders: step.holders,
        paperDecision: { number: '01-12/7', decidedOn: await today(app, principal) },
        notice: { channel: 'e-mail' },
      });
  }
}

async function refuse(
  app: INestApplicationContext,
  principal: Principal,
  id: string,
  { do: _do, ...decided }: Extract<DemoStep, { do: 'refuse' }>,
): Promise<void> {
  await app.get(RefuseRequestHandler).run(principal, id, { ...decided, approvedByHead: true });
}

async function askUnit(
  app: INestApplicationContext,
  { principal, unitId, unitOfficer }: DemoOffice,
  requestId: string,
  { question, reason, dueInSeconds, then }: Extract<DemoStep, { do: 'ask-unit' }>,
): Promise<void> {
  const dueAt = dueInSeconds && (await secondsFromNow(app, principal, dueInSeconds));
  const { ids } = await app
    .get(AskUnitHandler)
    .run(
      principal,
      { kind: 'request', id: requestId },
      { unitIds: [unitId], question, reason, ...(dueAt ? { dueAt } : {}) },
    );
  const [id] = ids;
  if (!then || !unitOfficer || !id) return;
  await app.get(then.do === 'reply' ? ReplyToEnquiryHandler : AskClarificationHandler).run(unitOfficer, id, then.text);
}

const secondsFromNow = (app: INestApplicationContext, principal: Principal, seconds: number): Promise<string> =>
  app.get(Tenants, { strict: false }).run(bodyOf(principal), async (tx) => {
    const { now } = await app.get(BodyFrames).load(tx);
    return new Date(now.getTime() + seconds * 1000).toISOString();
  });
/** As an officer does in the editor: with a source for what it states, the parts on their grounds, approved by a second person, sent. */
async function answerInPart(
  app: INestApplicationContext,
  { principal, pressOfficer }: DemoOffice,
  id: string,
  language: DemoRequest['language'],
  { text, withheld = [] }: Extract<DemoStep, { do: 'answer' }>,
): Promise<void> {
  const of = firstDraft(id, 'answer');
  const writer = pressOfficer ?? principal;
  const draft = await app.get(SaveDraftHandler).run(
    writer,
    of,
    {
      form: 'e-mail',
      texts: { [language]: text },
      marks: [{ language, sentence: text, source: { kind: 'document', label: '№ 14-2/318' } }],
      withheld: withheld.map(({ groundCode, what, reasoning }) => ({
        groundCode,
        what: { [language]: what },
        reasoning: { [language]: reasoning },
      })),
    },
    0,
  );
  if (draft.chain.length > 0) {
    const { approval } = await app.get(AskApprovalHandler).run(writer, of, {}, draft.version);
    if (!approval) throw new Error(`nobody was asked to approve the answer to ${id}`);
    await app.get(DecideApprovalHandler).run(principal, approval.id, { do: 'approve', version: draft.version });
    // An approval counts when the seconds to take it back are over.
    await pause((undoSeconds + 1) * 1_000);
  }
  await app.get(SendDraftHandler).run(writer, id, 'answer', draft.version);
}

/** As an officer does who takes the suggestion as it is. */
async function disclose(app: INestApplicationContext, principal: Principal, id: string): Promise<void> {
  const { suggestion } = await app.get(PrepareRegisterEntryHandler).run(principal, id);
  await app.get(ConfirmRegisterEntryHandler).run(principal, id, {
    heading: suggestion.heading,
    ...(suggestion.question !== null && { question: suggestion.question }),
    ...(suggestion.answer !== null && { answer: suggestion.answer }),
    confirmed: true,
  });
}
