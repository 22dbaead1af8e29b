import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import type { BodyFrame } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { addDeadlines, closeDeadlines } from '../../aggregate/deadline-rows.js';
import { writeLedger } from '../../aggregate/ledger.js';
import type { PlannedDisclosure } from '../../domain/plan-disclosure.js';
import { problems } from '../../problems.js';
import { disclosureChoiceOf, plannedEntry, registerEntryOf } from '../../register/register-entry.js';
import type { RegisterEntry } from '../../register/register-entry.js';
import { isErased } from '../../retention/is-erased.js';
import { confirmedTexts, registerSource, registerWords } from '../../register/register-texts.js';
import type { RegisterSource, RegisterTexts } from '../../register/register-texts.js';
import type { ConfirmRegisterEntryDto } from './confirm-register-entry.dto.js';

/**
 * An officer confirms the texts; from then on the entry waits for the end of the requester's window and the sweep opens it. Until then it
 * may be confirmed anew with other texts.
 */
@Injectable()
export class ConfirmRegisterEntryHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, requestId: string, dto: ConfirmRegisterEntryDto): Promise<RegisterEntry | null> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, requestId);
      const earlier = await registerEntryOf(tx, requestId);
      if (earlier?.publishedAt) throw problems['register-published']();
      if (await isErased(tx, requestId)) throw problems['already-erased']({ number: request.number });
      const frame = await this.frames.load(tx);
      const planned = plannedEntry(request, await disclosureChoiceOf(tx, requestId), frame.calendar);
      const source = await registerSource(tx, requestId);
      const texts = confirmedTexts(dto, planned.form, source);
      await saveEntry(tx, requestId, { ...planned, ...texts }, source, principal.personId, frame.now);
      await planOpening(tx, requestId, planned, frame);
      await writeLedger(tx, requestId, {
        at: frame.now,
        kind: 'register-confirmed',
        actorId: principal.personId,
        clause: null,
        params: { publishOn: planned.publishOn, form: planned.form },
      });
      this.audit.record(tx, {
        actor: actorOf(actorFrom(principal)),
        action: 'confirm-register-entry',
        subject: `request:${requestId}`,
        details: { form: planned.form, vouchedFor: dto.kept?.length ?? 0 },
      });
      return registerEntryOf(tx, requestId);
    });
  }
}

const saveEntry = (
  tx: TenantTx,
  requestId: string,
  entry: PlannedDisclosure & RegisterTexts,
  { language, complaintId }: RegisterSource,
  by: string,
  at: Date,
) =>
  tx.query(
    `insert into register_entry (request_id, body_id, form, language, heading, question, answer, publish_at, confirmed_by, confirmed_at, words,
       complaint_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::tsvector, $12)
     on conflict (request_id) do update set form = excluded.form, language = excluded.language, heading = excluded.heading,
       question = excluded.question, answer = excluded.answer, publish_at = excluded.publish_at, confirmed_by = excluded.confirmed_by,
       confirmed_at = excluded.confirmed_at, words = excluded.words, complaint_id = excluded.complaint_id`,
    [
      requestId,
      tx.bodyId,
      entry.form,
      language,
      entry.heading,
      entry.question,
      entry.answer,
      entry.publishAt,
      by,
      at,
      registerWords(entry),
      complaintId,
    ],
  );

/** The row whose firing opens the entry: at the end of the window, or now when the window is over. */
async function planOpening(tx: TenantTx, requestId: string, planned: PlannedDisclosure, frame: BodyFrame) {
  await closeDeadlines(tx, [requestId], ['disclosure']);
  const fireAt = planned.publishAt > frame.now ? planned.publishAt : frame.now;
  const opening = {
    kind: 'disclosure' as const,
    fireAt,
    dueAt: planned.publishAt,
    dueOn: planned.publishOn,
    workingDaysLeft: 0,
  };
  await addDeadlines(tx, [{ requestId, planned: [opening] }], frame.calendarVersion);
}
