import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { StatisticsQuery } from '../../statistics/statistics-query.dto.js';
import { ShowStatisticsHandler } from './show-statistics.handler.js';

@ApiTags('statistics')
@Controller('statistics')
export class ShowStatisticsController {
  constructor(private readonly handler: ShowStatisticsHandler) {}

  @Get()
  @RequirePermission('statistics.read')
  @ApiOperation({ summary: 'How the body answers, by unit, ground and month, counted from its requests' })
  show(@CurrentPrincipal() principal: Principal, @Query() query: StatisticsQuery) {
    return this.handler.run(principal, query);
  }
}
