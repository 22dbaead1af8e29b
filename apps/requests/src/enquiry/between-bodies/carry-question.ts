import { Injectable } from '@nestjs/common';
import type { EventData, Language } from '@baspasoz/contracts';
import { profileInForceOn } from '@baspasoz/law';
import { Audit, bodyId, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { OpenEnquiry } from '../open-enquiry.js';
import { noteArriving, readSent } from './arriving-files.js';

interface Question {
  question: string;
  reason: string;
  language: Language;
  dueAt: Date;
  correlationId: string;
  counterpartId: string | null;
}

/**
 * The other side of a question between bodies: the asked body gets an enquiry of its own, with its own clock, letters and event. The event
 * names ids only; the question, the reason and the files given with it are read from the asking body's rows under that body's policy and
 * written to the other's under the other's. Of the request nothing is read. A repeat of the event finds the enquiry by its counterpart; one
 * that comes at the same moment waits for the asking row.
 */
@Injectable()
export class CarryQuestion {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly open: OpenEnquiry,
    private readonly audit: Audit,
  ) {}

  /** @param tx the asking body's */
  async run(
    tx: TenantTx,
    { enquiryId, side, otherBodyId }: Pick<EventData['JointPositionRequested'], 'enquiryId' | 'side' | 'otherBodyId'>,
  ): Promise<void> {
    if (side !== 'asking') return;
    const [question] = await tx.query<Question>(
      `select question, reason, language, due_at as "dueAt", correlation_id as "correlationId", counterpart_id as "counterpartId"
       from unit_enquiry where id = $1 and body_id = $2 for update`,
      [enquiryId, tx.bodyId],
    );
    if (!question) throw new Error(`enquiry ${enquiryId} is not there`);
    if (question.counterpartId) return;
    const counterpartId = await this.ask(tx, enquiryId, otherBodyId, question);
    await tx.query('update unit_enquiry set counterpart_id = $3 where id = $1 and body_id = $2', [
      enquiryId,
      tx.bodyId,
      counterpartId,
    ]);
    this.audit.record(tx, {
      actor: `body:${otherBodyId}`,
      action: 'receive-question',
      subject: `enquiry:${enquiryId}`,
      details: { receivedAs: counterpartId },
    });
  }

  private async ask(from: TenantTx, enquiryId: string, to: string, question: Question): Promise<string> {
    const { name } = await this.frames.load(from);
    const files = await readSent(from, enquiryId, 'enquiry');
    return this.tenants.run(bodyId(to), async (tx) => {
      const [earlier] = await tx.query<{ id: string }>(
        `select id from unit_enquiry where body_id = $1 and counterpart_id = $2 and origin = 'body'`,
        [tx.bodyId, enquiryId],
      );
      if (earlier) return earlier.id;
      const frame = await this.frames.load(tx);
      const { language, dueAt, correlationId, reason } = question;
      const id = await this.open.run(tx, frame, {
        ...{ origin: 'body', requestId: null, unitId: null, recipientIds: [], askedBy: null },
        ...{ language, question: question.question, reason, dueAt, correlationId },
        other: { id: from.bodyId, name, counterpartId: enquiryId },
        legalProfile: frame.legalProfile ?? profileInForceOn(frame.today).code,
      });
      await noteArriving(tx, { id, requestId: null }, { bodyId: from.bodyId, enquiryId }, files);
      this.audit.record(tx, { actor: `body:${from.bodyId}`, action: 'ask-body', subject: `enquiry:${id}` });
      return id;
    });
  }
}
