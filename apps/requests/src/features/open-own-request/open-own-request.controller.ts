import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { OpenOwnRequestHandler } from './open-own-request.handler.js';

@ApiTags('own requests')
@Controller('my/media-requests')
export class OpenOwnRequestController {
  constructor(private readonly handler: OpenOwnRequestHandler) {}

  @Post(':id/code')
  @HttpCode(200)
  @RequirePermission('request.follow-own')
  @ApiOperation({ summary: 'A code that opens the status page of an own request, made for this once' })
  open(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string) {
    return this.handler.run(principal, id);
  }
}
