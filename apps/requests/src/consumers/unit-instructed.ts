import { Controller } from '@nestjs/common';
import type { BaspasozEvent } from '@baspasoz/contracts';
import { profileInForceOn } from '@baspasoz/law';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../aggregate/body-frame.js';
import { OpenEnquiry } from '../enquiry/open-enquiry.js';

/** What the first head instructs a unit to do stands in that unit's queue, with the head's own due moment. */
@Controller()
export class UnitInstructedConsumer {
  constructor(
    private readonly frames: BodyFrames,
    private readonly open: OpenEnquiry,
  ) {}

  @Consumes('UnitInstructed')
  async takeUp(event: BaspasozEvent<'UnitInstructed'>, tx: TenantTx): Promise<void> {
    const { data } = event;
    const frame = await this.frames.load(tx);
    const request = await servedRequest(tx, data.requestId);
    await this.open.run(tx, frame, {
      origin: 'instruction',
      requestId: request?.id ?? null,
      instructionId: data.instructionId,
      unitId: data.unitId,
      recipientIds: [],
      language: request?.language ?? 'kk',
      question: null,
      reason: '',
      askedBy: null,
      dueAt: new Date(data.dueAt),
      legalProfile: request?.legalProfile ?? frame.legalProfile ?? profileInForceOn(frame.today).code,
      correlationId: event.correlationId,
    });
  }
}

interface ServedRequest {
  id: string;
  language: 'kk' | 'ru' | 'en';
  legalProfile: string;
}

async function servedRequest(tx: TenantTx, id: string | undefined): Promise<ServedRequest | undefined> {
  const [request] = await tx.query<ServedRequest>(
    `select c.request_id as id, r.language, c.legal_profile as "legalProfile"
     from statutory_clock c join media_request r on r.id = c.request_id where c.request_id = $1 and c.body_id = $2`,
    [id ?? null, tx.bodyId],
  );
  return request;
}
