import { Injectable } from '@nestjs/common';
import { addressedBody } from '../../aggregate/addressed-body.js';
import { intakeOf } from '../../registration/intake-of.js';
import type { Receipt } from '../../registration/receipt.js';
import { RegisterRequest } from '../../registration/register-request.js';
import type { PublicRequestDto } from '../register-request/register-request.dto.js';

@Injectable()
export class RegisterPublicRequestHandler {
  constructor(private readonly registration: RegisterRequest) {}

  run(body: string, dto: PublicRequestDto, idempotencyKey?: string): Promise<Receipt> {
    return this.registration.run(addressedBody(body), intakeOf(dto, 'web'), { kind: 'public' }, idempotencyKey);
  }
}
