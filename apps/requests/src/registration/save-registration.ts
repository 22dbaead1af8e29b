import { Outbox, WorkBell } from '@baspasoz/messaging';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { actorOf, personIdOf } from '../aggregate/actor.js';
import { publicAttachment } from '../attachments/attachment.js';
import type { PublicAttachment } from '../attachments/attachment.js';
import { Attachments } from '../attachments/attachments.js';
import { FileBell } from '../attachments/file-bell.js';
import { foldingVersion, requestVector } from '../search/request-words.js';
import type { Registrar } from './intake.js';
import { keepChoice } from './keep-choice.js';
import { keepSentAlong } from './keep-sent-along.js';
import { keepWishes } from './keep-wishes.js';
import { keepRecognised } from './recognise-accreditation.js';
import { requesterInEvents } from './requester-in-events.js';
import { keepIdentifier, keepPost } from './requester-identifier.js';
import { registrationRecord } from './registration-record.js';
import type { RegistrationFacts } from './registration-record.js';

/** Writes a registration: the request and its clock, the receipt's letter, the audit, `RequestReceived`. */
@Injectable()
export class SaveRegistration {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly bell: WorkBell,
    private readonly attachments: Attachments,
    private readonly fileBell: FileBell,
  ) {}

  async save(tx: TenantTx, facts: RegistrationFacts): Promise<{ number: string; attachments: PublicAttachment[] }> {
    const { id, intake, clock, registrar } = facts;
    const number = await this.insert(tx, facts);
    const owner = { kind: 'request', id, requestId: id } as const;
    const attached = await this.attachments.attach(tx, owner, intake.files ?? [], personIdOf(registrar));
    if (facts.accreditation) await keepRecognised(tx, id, facts.accreditation);
    if (intake.requester.iinBin) await keepIdentifier(tx, id, intake.requester.iinBin);
    if (intake.requester.post) await keepPost(tx, id, intake.requester.post);
    if (intake.disclosure) {
      const by = registrar.kind === 'officer' ? personIdOf(registrar) : null;
      await keepChoice(tx, id, intake.disclosure, { at: facts.frame.now, told: intake.channel, by });
    }
    if (intake.wishes) await keepWishes(tx, id, intake.wishes);
    if (registrar.kind === 'body') {
      await keepSentAlong(tx, id, registrar);
      tx.afterCommit(() => this.fileBell.ring());
    }
    this.audit.record(tx, {
      actor: registrarName(registrar),
      action: 'register-request',
      subject: `request:${id}`,
      details: { number, channel: intake.channel, lateRegistration: clock.dueAt <= facts.frame.now },
    });
    await this.outbox.add(tx, {
      type: 'RequestReceived',
      subject: id,
      bodyId: tx.bodyId,
      sequence: 1,
      correlationId: facts.correlationId,
      legalProfile: clock.profile,
      data: receivedData(number, facts),
    });
    return { number, attachments: attached.map(publicAttachment) };
  }

  /** One round trip; the folded words go in before the number is drawn, for which every registration of the body waits. */
  private async insert(tx: TenantTx, facts: RegistrationFacts): Promise<string> {
    const record = registrationRecord(tx.bodyId, facts);
    const { subject, text, requester } = facts.intake;
    const words = requestVector({
      subject,
      text,
      requesterName: requester.name,
      requesterOutlet: requester.outlet,
    });
    const [row] = await tx.query<{ number: string }>(
      `with folded as (insert into request_words (request_id, body_id, words, folding) values ($2, $3, $4::tsvector, $5))
       select register_whole($1::jsonb) as number`,
      [JSON.stringify(record), facts.id, tx.bodyId, words, foldingVersion],
    );
    if (!row) throw new Error('register_whole returned no number');
    if ('letter' in record) tx.afterCommit(() => this.bell.ring());
    return row.number;
  }
}

/** Whoever brought the request, as the audit chain names them. */
function registrarName(registrar: Registrar): string {
  if (registrar.kind === 'public') return 'public';
  return registrar.kind === 'body' ? `body:${registrar.from.bodyId}` : actorOf(registrar);
}

const receivedData = (number: string, { id, intake, clock }: RegistrationFacts) => ({
  requestId: id,
  number,
  kind: clock.kind,
  channel: intake.channel,
  language: intake.language,
  ...requesterInEvents(intake.requester.kind),
  receivedAt: clock.receivedAt.toISOString(),
  registeredOn: clock.registeredOn,
  dueOn: clock.dueOn,
  dueAt: clock.dueAt.toISOString(),
  legalProfile: clock.profile,
  clockAnchor: clock.anchor,
  provisional: clock.provisional,
});
