import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { LoadRequestsQuery } from './show-load.dto.js';
import { ShowLoadHandler } from './show-load.handler.js';

@ApiTags('statistics')
@Controller('load')
export class ShowLoadController {
  constructor(private readonly handler: ShowLoadHandler) {}

  @Get()
  @RequirePermission('statistics.read')
  @ApiOperation({ summary: 'Load per officer and unit, with a forecast of breaches from the measured pace (¶5)' })
  show(@CurrentPrincipal() principal: Principal) {
    return this.handler.show(principal);
  }

  @Get('requests')
  @RequirePermission('statistics.read')
  @ApiOperation({ summary: 'The open requests behind a number of the load, the soonest due first' })
  list(@CurrentPrincipal() principal: Principal, @Query() query: LoadRequestsQuery) {
    return this.handler.list(principal, query);
  }
}
