import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { HoldRequestDto } from './hold-request.dto.js';
import { HoldRequestHandler } from './hold-request.handler.js';

@ApiTags('retention')
@Controller('media-requests')
export class HoldRequestController {
  constructor(private readonly handler: HoldRequestHandler) {}

  @Get(':id/retention')
  @RequirePermission('retention.read')
  @ApiOperation({ summary: "How long a request's personal data are kept, and what stands against their erasure" })
  show(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string) {
    return this.handler.show(principal, id);
  }

  @Post(':id/hold')
  @HttpCode(200)
  @RequirePermission('request.hold')
  @ApiOperation({ summary: 'Put a legal hold on a request: nothing of it is erased' })
  hold(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string, @Body() dto: HoldRequestDto) {
    return this.handler.hold(principal, id, dto);
  }

  @Post(':id/hold/lift')
  @HttpCode(200)
  @RequirePermission('request.hold')
  @ApiOperation({ summary: 'Lift the legal hold' })
  lift(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string, @Body() dto: HoldRequestDto) {
    return this.handler.lift(principal, id, dto);
  }
}
