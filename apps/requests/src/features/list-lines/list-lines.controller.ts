import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ListLinesQuery } from './list-lines.dto.js';
import { ListLinesHandler } from './list-lines.handler.js';

@ApiTags('lines to take')
@Controller('lines')
export class ListLinesController {
  constructor(private readonly handler: ListLinesHandler) {}

  @Get()
  @RequirePermission('line.read')
  @ApiOperation({ summary: 'The library of lines to take: valid ones first, the soonest to expire on top' })
  list(@CurrentPrincipal() principal: Principal, @Query() query: ListLinesQuery) {
    return this.handler.run(principal, query);
  }

  @Get('counts')
  @RequirePermission('line.read')
  @ApiOperation({ summary: 'How many lines each view of the library holds' })
  counts(@CurrentPrincipal() principal: Principal) {
    return this.handler.count(principal);
  }
}
