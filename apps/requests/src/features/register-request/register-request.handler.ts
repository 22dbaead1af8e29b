import { Injectable } from '@nestjs/common';
import type { Principal, Role } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { bodyId } from '@baspasoz/persistence';
import type { BodyId } from '@baspasoz/persistence';
import { problems } from '../../problems.js';
import type { Channel, Registrar } from '../../registration/intake.js';
import { intakeOf } from '../../registration/intake-of.js';
import type { Receipt } from '../../registration/receipt.js';
import { RegisterRequest } from '../../registration/register-request.js';
import type { RegisterRequestDto } from './register-request.dto.js';

const officerRoles: readonly Role[] = ['authorized-person', 'officer', 'unit-officer'];
const requesterChannels: readonly Channel[] = ['api', 'web'];

/** Registration by an officer (by voice, on paper, by mail), by a journalist or by a program. */
@Injectable()
export class RegisterRequestHandler {
  constructor(private readonly registration: RegisterRequest) {}

  run(principal: Principal, dto: RegisterRequestDto, idempotencyKey?: string): Promise<Receipt> {
    const isOfficer = principal.roles.some((role) => officerRoles.includes(role));
    const channel = dto.channel ?? (principal.kind === 'program' ? 'api' : 'web');
    if (!isOfficer && (!requesterChannels.includes(channel) || dto.receivedAt))
      throw problems['channel-not-allowed']({ channel }, [
        { field: dto.receivedAt ? 'receivedAt' : 'channel', code: 'invalid' },
      ]);
    if (channel === 'oral' && dto.requester?.recordingWarned === undefined)
      throw problems['recording-warning-missing']({}, [{ field: 'requester.recordingWarned', code: 'required' }]);
    const registrar: Registrar = {
      kind: isOfficer ? 'officer' : 'requester',
      personId: principal.personId,
      byProgram: principal.kind !== 'person',
    };
    return this.registration.run(this.addressee(principal, dto), intakeOf(dto, channel), registrar, idempotencyKey);
  }

  /** The token's body; a journalist or a program without one names the body it writes to. */
  private addressee(principal: Principal, dto: RegisterRequestDto): BodyId {
    if (principal.bodyId) return principal.bodyId;
    if (dto.bodyId) return bodyId(dto.bodyId);
    throw sharedProblems['no-body']({}, [{ field: 'bodyId', code: 'required' }]);
  }
}
