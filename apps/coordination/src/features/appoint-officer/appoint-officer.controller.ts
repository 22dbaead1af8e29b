import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { AppointOfficerDto } from './appoint-officer.dto.js';
import { AppointOfficerHandler } from './appoint-officer.handler.js';

@ApiTags('appointments')
@Controller('appointments')
export class AppointOfficerController {
  constructor(private readonly handler: AppointOfficerHandler) {}

  @Post()
  @RequirePermission('body.manage')
  @ApiOperation({ summary: 'Appoint a person to a vacant post' })
  appoint(@CurrentPrincipal() principal: Principal, @Body() dto: AppointOfficerDto) {
    return this.handler.run(principal, dto);
  }
}
