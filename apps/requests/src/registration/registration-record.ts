import { v7 } from 'uuid';
import { formatTrackingCode } from '@baspasoz/contracts';
import type { ClockExplanation } from '@baspasoz/law';
import { personIdOf } from '../aggregate/actor.js';
import type { BodyFrame } from '../aggregate/body-frame.js';
import { deadlineRecord } from '../aggregate/deadline-rows.js';
import type { FormalDefect } from '../domain/formal-defects.js';
import { sameRequest } from '../domain/same-request.js';
import { planAnswerDeadlines, planRedirectDeadline } from '../domain/plan-deadlines.js';
import type { AcceptedBy, Intake, Registrar } from './intake.js';
import type { RecognisedAccreditation } from './recognise-accreditation.js';
import { fingerprintOf, hashTrackingCode } from './seal.js';

export interface RegistrationFacts {
  id: string;
  intake: Intake;
  registrar: Registrar;
  clock: ClockExplanation;
  frame: BodyFrame;
  code: Uint8Array;
  formalDefects: FormalDefect[];
  acceptedBy: AcceptedBy;
  accreditation: RecognisedAccreditation | null;
  correlationId: string;
  idempotency: { keyHash: Buffer; fingerprint: Buffer; sealedCode: Buffer } | null;
}

const registered = {
  kk: 'ӘРПК 64-бабының 2, 3-тармақтары',
  ru: 'пункты 2, 3 статьи 64 АППК',
  en: 'APPC article 64(2), (3)',
};

function ledgerRecords({ clock, frame, intake, registrar }: RegistrationFacts) {
  const actor_id = personIdOf(registrar);
  const { disclosure } = intake;
  const consent = {
    at: frame.now,
    kind: disclosure?.consent ? 'consent-given' : 'consent-withheld',
    actor_id,
    clause: null,
    params: { told: intake.channel, exclusivityDays: disclosure?.exclusivityDays ?? 0 },
  };
  return [
    {
      at: frame.now,
      kind: 'registered',
      actor_id,
      clause: registered,
      params: {
        channel: intake.channel,
        receivedAt: clock.receivedAt,
        registeredOn: clock.registeredOn,
        lateReason: intake.lateReason,
        ...(registrar.kind === 'body' && { redirectedFrom: registrar.from }),
      },
    },
    {
      at: frame.now,
      kind: 'clock-started',
      actor_id: null,
      clause: clock.term.clause,
      params: {
        firstDay: clock.firstDay,
        dueOn: clock.dueOn,
        dueAt: clock.dueAt,
        legalProfile: clock.profile,
        calendarVersion: frame.calendarVersion,
      },
    },
    // What an officer was told is the officer's word; what the requester ticked came with the request.
    ...(disclosure && registrar.kind === 'officer' ? [consent] : []),
  ];
}

/** The account of a requester who signed in, here or at the body that sent the request on. */
function requesterOf(registrar: Registrar): string | null {
  if (registrar.kind === 'body') return registrar.along.personId;
  return registrar.kind === 'requester' ? personIdOf(registrar) : null;
}

/** What `register_whole` takes, in the names of the tables. */
export function registrationRecord(bodyId: string, facts: RegistrationFacts) {
  const { clock, frame, intake, registrar, idempotency } = facts;
  const sameness = sameRequest({
    ...intake,
    personId: requesterOf(registrar),
  });
  const closing = { timeZone: frame.calendar.timeZone, closes: frame.calendar.workingHours.to };
  const deadlines = [...planAnswerDeadlines(clock, frame.now), ...planRedirectDeadline(clock, frame.now, closing)];
  return {
    bodyId,
    id: facts.id,
    prefix: frame.numberPrefix,
    year: Number(frame.today.slice(0, 4)),
    calendarVersion: frame.calendarVersion,
    correlationId: facts.correlationId,
    trackingHash: hashTrackingCode(facts.code).toString('hex'),
    ...(idempotency && {
      keyHash: idempotency.keyHash.toString('hex'),
      fingerprint: idempotency.fingerprint.toString('hex'),
      sealedCode: idempotency.sealedCode.toString('hex'),
    }),
    ...(intake.requester.email !== null && {
      letter: { id: v7(), email: intake.requester.email, trackingCode: formatTrackingCode(facts.code) },
    }),
    ...(sameness !== null && { sameness: fingerprintOf(sameness).toString('hex') }),
    request: {
      id: facts.id,
      subject: intake.subject,
      text: intake.text,
      language: intake.language,
      requester_kind: intake.requester.kind,
      requester_name: intake.requester.name,
      requester_outlet: intake.requester.outlet,
      requester_email: intake.requester.email,
      requester_phone: intake.requester.phone,
      requester_person_id: requesterOf(registrar),
      recording_warned: intake.requester.recordingWarned,
      formal_defects: facts.formalDefects,
      registered_at: frame.now,
      registered_by: personIdOf(registrar),
      accepted_by: facts.acceptedBy,
      late_reason: intake.lateReason,
    },
    clock: {
      request_kind: clock.kind,
      channel: intake.channel,
      legal_profile: clock.profile,
      received_at: clock.receivedAt,
      registered_on: clock.registeredOn,
      due_on: clock.dueOn,
      due_at: clock.dueAt,
      provisional: clock.provisional,
      late_registration: clock.dueAt <= frame.now,
    },
    deadlines: deadlines.map(deadlineRecord),
    ledger: ledgerRecords(facts),
  };
}
