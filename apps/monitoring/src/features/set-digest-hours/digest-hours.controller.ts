import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DigestHoursDto } from './digest-hours.dto.js';
import { SetDigestHours } from './digest-hours.handler.js';

@ApiTags('digests')
@Controller('digest-hours')
export class DigestHoursController {
  constructor(private readonly hours: SetDigestHours) {}

  @Get()
  @RequirePermission('story.read')
  @ApiOperation({ summary: "When the body's digests are made; the defaults for a body that has set nothing" })
  @ApiOkResponse({ type: DigestHoursDto })
  read(@CurrentPrincipal() principal: Principal): Promise<DigestHoursDto> {
    return this.hours.read(principal);
  }

  @Put()
  @RequirePermission('coverage.manage')
  @ApiOperation({ summary: 'Set the hours; they hold from the next digest on' })
  @ApiOkResponse({ type: DigestHoursDto })
  set(@Body() input: DigestHoursDto, @CurrentPrincipal() principal: Principal): Promise<DigestHoursDto> {
    return this.hours.set(input, principal);
  }
}
