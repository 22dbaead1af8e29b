import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { TerminateRequestDto } from './terminate-request.dto.js';
import { TerminateRequestHandler } from './terminate-request.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class TerminateRequestController {
  constructor(private readonly handler: TerminateRequestHandler) {}

  @Post(':id/terminate')
  @HttpCode(200)
  @RequirePermission('request.terminate')
  @ApiOperation({ summary: 'End the consideration by decision of the head or a deputy (APPC 88(1))' })
  terminate(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: TerminateRequestDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
