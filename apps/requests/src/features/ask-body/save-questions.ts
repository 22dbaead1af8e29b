import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { profileByCode } from '@baspasoz/law';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import type { KnownBody } from '../../aggregate/known-bodies.js';
import { Attachments } from '../../attachments/attachments.js';
import type { KeptFile } from '../../attachments/keep-files.js';
import { plainText } from '../../domain/plain-text.js';
import { dueOf } from '../../enquiry/due-of.js';
import { OpenEnquiry } from '../../enquiry/open-enquiry.js';
import { problems } from '../../problems.js';
import type { AskBodyDto } from './ask-body.dto.js';

interface Questions {
  principal: Principal;
  requestId: string;
  askingId: string;
  dto: AskBodyDto;
  asked: readonly { body: KnownBody; files: KeptFile[] }[];
}

/** Writes the asking half of each question, with the files that go along. */
@Injectable()
export class SaveQuestions {
  constructor(
    private readonly frames: BodyFrames,
    private readonly open: OpenEnquiry,
    private readonly attachments: Attachments,
    private readonly audit: Audit,
  ) {}

  /** Problems: `already-closed`, `enquiry-due-in-past`, `enquiry-due-after-request`. */
  async save(tx: TenantTx, { principal, requestId, askingId, dto, asked }: Questions): Promise<string[]> {
    const request = await lockClock(tx, requestId);
    if (request.closedAt) throw problems['already-closed']({ number: request.number });
    const frame = await this.frames.load(tx);
    const dueAt = dueOf(dto, frame, request, profileByCode(request.legalProfile).bodyEnquiry);
    if (request.dueAt > frame.now && dueAt >= request.dueAt)
      throw problems['enquiry-due-after-request']({}, [{ field: 'dueAt', code: 'invalid' }]);
    const { language, legalProfile, correlationId } = request;
    const ids: string[] = [];
    for (const { body, files } of asked) {
      const id = await this.open.run(tx, frame, {
        ...{
          origin: 'officer',
          askingId,
          requestId,
          unitId: null,
          recipientIds: [],
          language,
          legalProfile,
          correlationId,
        },
        ...{ question: plainText(dto.question), reason: plainText(dto.reason), dueAt, askedBy: principal.personId },
        other: body,
      });
      await this.attachments.attach(tx, { kind: 'enquiry', id, requestId }, files, principal.personId);
      ids.push(id);
    }
    this.audit.record(tx, {
      actor: actorOf(actorFrom(principal)),
      action: 'ask-body',
      subject: `request:${requestId}`,
      details: { enquiryIds: ids.join(' '), bodyIds: dto.bodyIds.join(' ') },
    });
    return ids;
  }
}
