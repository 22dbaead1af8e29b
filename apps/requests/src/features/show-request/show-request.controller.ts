import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { ShowRequestHandler } from './show-request.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class ShowRequestController {
  constructor(private readonly handler: ShowRequestHandler) {}

  @Get(':id')
  @RequirePermission('request.read')
  @ApiOperation({ summary: 'A request with its explained clock, its ledger and what may be done' })
  show(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string) {
    return this.handler.run(principal, id);
  }
}
