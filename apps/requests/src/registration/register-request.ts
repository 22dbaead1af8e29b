import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { formatTrackingCode, trackingCodeBytes } from '@baspasoz/contracts';
import { correlation } from '@baspasoz/observability';
import { Tenants } from '@baspasoz/persistence';
import type { BodyId, TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../aggregate/body-frame.js';
import { Calendars } from '@baspasoz/bodies';
import { newClock } from '../aggregate/clock-of.js';
import { formalDefects } from '../domain/formal-defects.js';
import { personIdOf } from '../aggregate/actor.js';
import { problems } from '../problems.js';
import { acceptedBy } from './accepted-by.js';
import { receivedAtOf } from './check-intake.js';
import { checkChoice } from './keep-choice.js';
import type { Intake, Registrar } from './intake.js';
import { receiptOf } from './receipt.js';
import type { Receipt } from './receipt.js';
import { recogniseAccreditation } from './recognise-accreditation.js';
import { registrationFrame } from './registration-frame.js';
import type { EarlierRegistration, RegistrationFrame } from './registration-frame.js';
import type { RegistrationFacts } from './registration-record.js';
import { SaveRegistration } from './save-registration.js';
import { fingerprintOf, hashIdempotencyKey, sealCode } from './seal.js';

const uniqueViolation = '23505';

/** Takes a request in: number, clock, deadlines, receipt and `RequestReceived`, in one transaction. */
@Injectable()
export class RegisterRequest {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly calendars: Calendars,
    private readonly saveRegistration: SaveRegistration,
  ) {}

  async run(body: BodyId, intake: Intake, registrar: Registrar, idempotencyKey?: string): Promise<Receipt> {
    const attempt = () => this.tenants.run(body, (tx) => this.within(tx, intake, registrar, idempotencyKey));
    try {
      return await attempt();
    } catch (error) {
      // The same key arrived twice at once and the other one won: its receipt is there now.
      if (idempotencyKey && error instanceof Error && 'code' in error && error.code === uniqueViolation)
        return attempt();
      throw error;
    }
  }

  /** As a part of a transaction that does more: what brought the request is kept together with it, or neither is. */
  async within(tx: TenantTx, intake: Intake, registrar: Registrar, key?: string): Promise<Receipt> {
    const keyHash = key ? hashIdempotencyKey('personId' in registrar ? registrar.personId : registrar.kind, key) : null;
    const frame = await registrationFrame(tx, this.frames, personIdOf(registrar), keyHash);
    const fingerprint = fingerprintOf(withHashes(intake));
    if (key && frame.earlier) {
      // What is sent on is known by its redirection alone: at the sender it may have been erased meanwhile.
      const isTheSame = registrar.kind === 'body' || frame.earlier.fingerprint.equals(fingerprint);
      if (!isTheSame) throw problems['idempotency-key-conflict']();
      return this.repeat(tx, frame, frame.earlier, key);
    }
    if (frame.closedByAct) throw problems['body-closed']({ act: frame.closedByAct });

    const receivedAt = receivedAtOf(intake, frame.now, frame.calendar);
    const clock = newClock(
      { kind: intake.kind, requesterKind: intake.requester.kind },
      receivedAt,
      frame.legalProfile,
      frame.calendar,
    );
    // A choice that comes along was made under the rules of its day.
    if (registrar.kind !== 'body') checkChoice(intake, frame.today);
    const accreditation = await recogniseAccreditation(tx, intake, registrar, frame.today);
    const code = randomBytes(trackingCodeBytes);
    const id = v7();
    const facts: RegistrationFacts = {
      id,
      intake,
      registrar,
      clock,
      frame,
      code,
      formalDefects: formalDefects({
        channel: intake.channel,
        requesterName: intake.requester.name,
        ...(intake.isUnreadable ? { isUnreadable: true } : {}),
        ...intake.requester,
      }),
      acceptedBy: acceptedBy(registrar.kind === 'officer' ? frame.registrar : null, frame.name),
      accreditation,
      correlationId: correlation.current(),
      idempotency: key && keyHash ? { keyHash, fingerprint, sealedCode: sealCode(key, id, code) } : null,
    };
    const { number, attachments } = await this.saveRegistration.save(tx, facts);
    return {
      id,
      number,
      trackingCode: formatTrackingCode(code),
      receivedAt,
      registeredAt: frame.now,
      acceptedBy: facts.acceptedBy,
      body: { id: tx.bodyId, name: frame.name },
      formalDefects: facts.formalDefects,
      attachments,
      clock,
    };
  }

  private repeat(tx: TenantTx, frame: RegistrationFrame, earlier: EarlierRegistration, key: string): Promise<Receipt> {
    const code = formatTrackingCode(sealCode(key, earlier.requestId, earlier.sealedCode));
    return receiptOf(tx, this.calendars, frame, earlier.requestId, code);
  }
}

/** A repeat brings the same files under other keys. */
function withHashes({ files, ...intake }: Intake) {
  if (!files) return intake;
  return { ...intake, files: files.map(({ name, sha256 }) => [name, sha256.toString('hex')]) };
}
