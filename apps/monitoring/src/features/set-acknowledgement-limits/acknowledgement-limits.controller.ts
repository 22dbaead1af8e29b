import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcknowledgementLimitsDto } from './acknowledgement-limits.dto.js';
import { AcknowledgementLimits } from './acknowledgement-limits.handler.js';

@ApiTags('notifications')
@Controller('acknowledgement-limits')
export class AcknowledgementLimitsController {
  constructor(private readonly limits: AcknowledgementLimits) {}

  @Get()
  @RequirePermission('notification.read')
  @ApiOperation({ summary: "The body's limits; a severity it has not set follows the legal profile" })
  @ApiOkResponse({ type: AcknowledgementLimitsDto })
  read(@CurrentPrincipal() principal: Principal): Promise<AcknowledgementLimitsDto> {
    return this.limits.read(principal);
  }

  @Put()
  @RequirePermission('body.manage')
  @ApiOperation({ summary: 'Set the limits; a severity left out follows the legal profile again' })
  @ApiOkResponse({ type: AcknowledgementLimitsDto })
  set(
    @Body() input: AcknowledgementLimitsDto,
    @CurrentPrincipal() principal: Principal,
  ): Promise<AcknowledgementLimitsDto> {
    return this.limits.set(input, principal);
  }
}
