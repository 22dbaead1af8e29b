import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import type { Actor } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { complaintsOf } from '../../complaint/complaint-row.js';
import type { ComplaintChannel } from '../../complaint/complaint-row.js';
import { rightToComplain } from '../../complaint/right-to-complain.js';
import { isComplainedOf } from '../../domain/complaint.js';
import { plainLine, plainText } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import { receivedAtOf } from '../../registration/check-intake.js';
import { FindByCode } from '../show-public-status/find-by-code.js';
import type { FileComplaintDto, RegisterComplaintDto } from './file-complaint.dto.js';
import { SaveComplaint } from './save-complaint.js';
import type { ComplaintReceipt } from './save-complaint.js';

interface Brought {
  text: string;
  channel: ComplaintChannel;
  receivedAt: Date | null;
  lateReason: string | null;
  /** Null when the requester files it. */
  by: Actor | null;
}

/** Takes a complaint in, from the status page or through an officer. One that comes after its term is taken in too, and marked (APPC 64(1), 92). */
@Injectable()
export class FileComplaintHandler {
  constructor(
    private readonly byCodes: FindByCode,
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly complaints: SaveComplaint,
  ) {}

  async byCode(number: string, { code, text }: FileComplaintDto): Promise<ComplaintReceipt> {
    const { bodyId, requestId } = await this.byCodes.run(number, code);
    const brought = { text, channel: 'web', receivedAt: null, lateReason: null, by: null } as const;
    return this.tenants.run(bodyId, (tx) => this.file(tx, requestId, brought));
  }

  byOfficer(principal: Principal, requestId: string, dto: RegisterComplaintDto): Promise<ComplaintReceipt> {
    const { text, channel, receivedAt, lateReason } = dto;
    return this.tenants.run(bodyOf(principal), (tx) =>
      this.file(tx, requestId, {
        text,
        channel,
        receivedAt: receivedAt ? new Date(receivedAt) : null,
        lateReason: plainLine(lateReason ?? '') || null,
        by: actorFrom(principal),
      }),
    );
  }

  private async file(tx: TenantTx, requestId: string, brought: Brought): Promise<ComplaintReceipt> {
    const request = await lockClock(tx, requestId);
    const frame = await this.frames.load(tx, { keepCalendar: true });
    const text = plainText(brought.text);
    if (!text) throw sharedProblems['invalid-input']({}, [{ field: 'text', code: 'required' }]);
    const receivedAt = receivedAtOf(brought, frame.now, frame.calendar);
    if (receivedAt < request.receivedAt)
      throw problems['complaint-before-request']({}, [{ field: 'receivedAt', code: 'invalid' }]);
    const earlier = await complaintsOf(tx, requestId);
    const { right, renewedAt } = await rightToComplain(tx, request, earlier, frame.calendar, receivedAt);
    if (isComplainedOf(earlier, right.against, renewedAt)) throw problems['complaint-already-filed']();
    const number = `${request.number}/Ш${earlier.length + 1}`;
    return this.complaints.save(tx, request, frame, { ...brought, ...right, number, text, receivedAt });
  }
}
