import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { AppointDeputyDto } from './appoint-deputy.dto.js';
import { AppointDeputyHandler } from './appoint-deputy.handler.js';

@ApiTags('leadership')
@Controller('deputies')
export class AppointDeputyController {
  constructor(private readonly handler: AppointDeputyHandler) {}

  @Post()
  @RequirePermission('body.manage')
  @ApiOperation({ summary: 'Name a deputy and their place in the order; the one before in that place steps down' })
  appoint(@CurrentPrincipal() principal: Principal, @Body() dto: AppointDeputyDto) {
    return this.handler.run(principal, dto);
  }
}
