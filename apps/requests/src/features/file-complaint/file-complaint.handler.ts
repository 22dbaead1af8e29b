import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import type { Actor } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { firstOf } from '../../aggregate/first-of.js';
import { complaintsOf } from '../../complaint/complaint-row.js';
import type { ComplaintChannel } from '../../complaint/complaint-row.js';
import { rightToComplain } from '../../complaint/right-to-complain.js';
import { isComplainedOf } from '../../domain/complaint.js';
import { plainLine, plainText } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import { receivedAtOf } from '../../registration/check-intake.js';
import { FindByCode } from '../show-public-status/find-by-code.js';
import type { FileComplaintDto, RegisterComplaintDto } from './file-complaint.dto.js';
import { complaintReceipt } from './complaint-receipt.js';
import type { ComplaintReceipt } from './complaint-receipt.js';
import { SaveComplaint } from './save-complaint.js';

interface Brought {
  text: string;
  channel: ComplaintChannel;
  receivedAt: Date | null;
  lateReason: string | null;
  /** Null when the requester files it. */
  by: Actor | null;
}

/**
 * Takes a complaint in, from the status page or through an officer. One that comes after its term is taken in too, and marked (APPC 64(1), 92).
 * Sent twice under one key, it is one complaint with one receipt.
 */
@Injectable()
export class FileComplaintHandler {
  constructor(
    private readonly byCodes: FindByCode,
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly complaints: SaveComplaint,
  ) {}

  async byCode(number: string, { code, text }: FileComplaintDto, key?: string): Promise<ComplaintReceipt> {
    const { bodyId, requestId } = await this.byCodes.run(number, code);
    const brought = { text, channel: 'web', receivedAt: null, lateReason: null, by: null } as const;
    const once = { owner: `requester of ${requestId}`, key };
    return this.tenants.run(bodyId, (tx) => this.file(tx, requestId, brought, once));
  }

  byOfficer(
    principal: Principal,
    requestId: string,
    dto: RegisterComplaintDto,
    key?: string,
  ): Promise<ComplaintReceipt> {
    const { text, channel, receivedAt, lateReason } = dto;
    const brought = {
      text,
      channel,
      receivedAt: receivedAt ? new Date(receivedAt) : null,
      lateReason: plainLine(lateReason ?? '') || null,
      by: actorFrom(principal),
    };
    const once = { owner: principal.personId, key };
    return this.tenants.run(bodyOf(principal), (tx) => this.file(tx, requestId, brought, once));
  }

  private async file(
    tx: TenantTx,
    requestId: string,
    brought: Brought,
    once: { owner: string; key: string | undefined },
  ): Promise<ComplaintReceipt> {
    const id = v7();
    const { by: _, ...command } = brought;
    const filed = await firstOf(tx, { ...once, command: { complaint: requestId, ...command } }, id);
    if (filed) return complaintReceipt(tx, filed);
    const request = await lockClock(tx, requestId);
    const frame = await this.frames.load(tx, { keepCalendar: true });
    const text = plainText(brought.text);
    if (!text) throw sharedProblems['invalid-input']({}, [{ field: 'text', code: 'required' }]);
    const receivedAt = receivedAtOf(brought, frame.now, frame.calendar);
    if (receivedAt < request.receivedAt)
      throw problems['complaint-before-request']({}, [{ field: 'receivedAt', code: 'invalid' }]);
    const earlier = await complaintsOf(tx, requestId);
    const { right, renewedAt } = await rightToComplain(tx, request, earlier, frame.calendar, receivedAt);
    if (isComplainedOf(request.legalProfile, earlier, right.against, renewedAt))
      throw problems['complaint-already-filed']();
    const number = `${request.number}/Ш${earlier.length + 1}`;
    return this.complaints.save(tx, request, frame, { ...brought, ...right, id, number, text, receivedAt });
  }
}
