import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RepeatKey } from '@baspasoz/http';
import { RegisterRequestDto } from './register-request.dto.js';
import { RegisterRequestHandler } from './register-request.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class RegisterRequestController {
  constructor(private readonly handler: RegisterRequestHandler) {}

  @Post()
  @RequirePermission('request.register')
  @ApiOperation({ summary: 'Register a request; the answer is the receipt with its number and clock' })
  register(
    @CurrentPrincipal() principal: Principal,
    @Body() dto: RegisterRequestDto,
    @RepeatKey() key: string | undefined,
  ) {
    return this.handler.run(principal, dto, key);
  }
}
