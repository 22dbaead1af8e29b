import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IfMatch } from '@baspasoz/http';
import { AppointFirstHeadDto } from './appoint-first-head.dto.js';
import { AppointFirstHeadHandler } from './appoint-first-head.handler.js';

@ApiTags('leadership')
@Controller('first-head')
export class AppointFirstHeadController {
  constructor(private readonly handler: AppointFirstHeadHandler) {}

  @Put()
  @RequirePermission('body.manage')
  @ApiOperation({ summary: 'Name the first head; the term of the one before ends' })
  appoint(@CurrentPrincipal() principal: Principal, @Body() dto: AppointFirstHeadDto, @IfMatch() seen?: number) {
    return this.handler.run(principal, dto, seen);
  }
}
