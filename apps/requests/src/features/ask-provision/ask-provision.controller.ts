import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { AskProvisionDto } from './ask-provision.dto.js';
import { AskProvisionHandler } from './ask-provision.handler.js';

@ApiTags('statistics')
@Controller('provision-statements')
export class AskProvisionController {
  constructor(private readonly handler: AskProvisionHandler) {}

  @Get()
  @RequirePermission('statistics.read')
  @ApiOperation({ summary: 'What the press service asked the head for, the latest first (¶5)' })
  list(@CurrentPrincipal() principal: Principal) {
    return this.handler.list(principal);
  }

  @Post()
  @HttpCode(200)
  @RequirePermission('provision.ask')
  @ApiOperation({ summary: 'Keep a statement of what is asked for; earlier ones stay' })
  write(@CurrentPrincipal() principal: Principal, @Body() dto: AskProvisionDto) {
    return this.handler.write(principal, dto);
  }
}
