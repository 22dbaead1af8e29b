import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import type { Language } from '@baspasoz/contracts';
import { accreditationItems, registrationDate } from '@baspasoz/law';
import type { AccreditationClock, LegalProfile } from '@baspasoz/law';
import { Outbox } from '@baspasoz/messaging';
import { correlation } from '@baspasoz/observability';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { nextLookAt } from '../domain/next-look.js';
import { oneLineOrNull } from '../domain/one-line.js';
import { problems } from '../problems.js';
import { actorOf } from './actor.js';
import { BodyFrames } from './body-frame.js';
import type { BodyFrame } from './body-frame.js';
import { newClock } from './clock-of.js';
import { writeHistory } from './history.js';
import { nextNumber } from './next-number.js';
import type { Journalist } from './registers.js';

export interface Application {
  journalist: Journalist;
  language: Language;
  strategicObject: boolean;
  /** Codes of the documents that came with it. */
  documents: string[];
  /** Only an office gives it, for what came on paper; otherwise the moment of registration. */
  receivedAt: Date | null;
  lateReason: string | null;
  byApplicant: boolean;
}

const registered = {
  kk: 'ӘРПК 64-бабының 2, 3-тармақтары',
  ru: 'пункты 2, 3 статьи 64 АППК',
  en: 'APPC article 64(2), (3)',
};

/** Takes an application in: number, clock, history and `AccreditationSubmitted`, in the caller's transaction. */
@Injectable()
export class Submission {
  constructor(
    private readonly frames: BodyFrames,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  async run(tx: TenantTx, id: string, application: Application, principal: Principal): Promise<void> {
    const frame = await this.frames.load(tx, { keepCalendar: true });
    if (frame.closedByAct) throw problems['body-closed']({ act: frame.closedByAct });
    await refuseSecond(tx, application.journalist.id);
    const receivedAt = receivedAtOf(application, frame);
    const { strategicObject } = application;
    const clock = newClock({ receivedAt, legalProfile: frame.profile.code, strategicObject }, frame.calendar);
    checkDocuments(application.documents, frame.profile, clock.registeredOn);
    const number = await nextNumber(tx, frame);
    const correlationId = correlation.current();
    await insert(tx, id, number, application, clock, frame, correlationId);
    await this.remember(tx, id, number, application, clock, frame, principal);
    await this.outbox.add(tx, {
      type: 'AccreditationSubmitted',
      subject: id,
      bodyId: tx.bodyId,
      sequence: 1,
      correlationId,
      legalProfile: clock.profile,
      data: {
        accreditationId: id,
        number,
        submittedAt: receivedAt.toISOString(),
        dueOn: clock.dueOn,
        dueAt: clock.dueAt.toISOString(),
      },
    });
  }

  private async remember(
    tx: TenantTx,
    id: string,
    number: string,
    application: Application,
    clock: AccreditationClock,
    frame: BodyFrame,
    principal: Principal,
  ): Promise<void> {
    const actorId = principal.personId;
    const { byApplicant, lateReason } = application;
    await writeHistory(tx, id, {
      at: frame.now,
      kind: 'registered',
      actorId,
      clause: registered,
      params: { receivedAt: clock.receivedAt, registeredOn: clock.registeredOn, byApplicant, lateReason },
    });
    await writeHistory(tx, id, {
      at: frame.now,
      kind: 'clock-started',
      actorId: null,
      clause: clock.term.clause,
      params: { firstDay: clock.firstDay, dueOn: clock.dueOn, legalProfile: clock.profile },
    });
    this.audit.record(tx, {
      actor: actorOf(principal),
      action: 'submit-accreditation',
      subject: `accreditation:${id}`,
      details: { number, byApplicant },
    });
  }
}

/** One application of a journalist at a time. */
async function refuseSecond(tx: TenantTx, journalistId: string): Promise<void> {
  // Two applications of one journalist take turns here, so that the second finds the first.
  await tx.query('select from journalist where id = $1 for update', [journalistId]);
  const [open] = await tx.query<{ number: string }>(
    `select number from accreditation where body_id = $1 and journalist_id = $2 and state = 'submitted'`,
    [tx.bodyId, journalistId],
  );
  if (open) throw problems['already-applied']({ number: open.number });
}

/** A receipt in the future is a mistake; one before today's registration needs its reason on record (APPC 64(3)). */
function receivedAtOf({ receivedAt, lateReason }: Application, { now, calendar }: BodyFrame): Date {
  if (!receivedAt) return now;
  if (receivedAt > now) throw problems['received-in-future']({}, [{ field: 'receivedAt', code: 'in-future' }]);
  const isLate = registrationDate(receivedAt, calendar) < registrationDate(now, calendar);
  if (isLate && !oneLineOrNull(lateReason))
    throw problems['late-reason-required']({}, [{ field: 'lateReason', code: 'required' }]);
  return receivedAt;
}

/** Nobody is turned away for a document that is missing (APPC 64(1)); one the law does not know is a mistake. */
function checkDocuments(documents: string[], profile: LegalProfile, on: string): void {
  const known = accreditationItems(profile, 'documents', on).map(({ code }) => code);
  const unknown = documents.find((code) => !known.includes(code));
  if (unknown) throw problems['unknown-document']({ code: unknown }, [{ field: 'documents', code: 'invalid' }]);
}

async function insert(
  tx: TenantTx,
  id: string,
  number: string,
  application: Application,
  clock: AccreditationClock,
  frame: BodyFrame,
  correlationId: string,
): Promise<void> {
  await tx.query(
    `insert into accreditation (id, body_id, number, journalist_id, outlet_id, person_id, by_applicant, language, strategic_object, documents,
       received_at, late_reason, registered_at, registered_on, due_on, due_at, provisional, legal_profile, calendar_version, correlation_id, look_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`,
    [
      id,
      tx.bodyId,
      number,
      application.journalist.id,
      application.journalist.outletId,
      application.journalist.personId,
      application.byApplicant,
      application.language,
      application.strategicObject,
      application.documents,
      clock.receivedAt,
      oneLineOrNull(application.lateReason),
      frame.now,
      clock.registeredOn,
      clock.dueOn,
      clock.dueAt,
      clock.provisional,
      clock.profile,
      frame.calendarVersion,
      correlationId,
      nextLookAt(clock, frame.now),
    ],
  );
}
