import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { StatisticsQuery } from '../../statistics/statistics-query.dto.js';
import { statisticsCsv } from '../../statistics/statistics-csv.js';
import { ShowPublicStatisticsHandler } from './show-public-statistics.handler.js';

@ApiTags('statistics')
@Controller('public/bodies/:bodyId/statistics')
export class ShowPublicStatisticsController {
  constructor(private readonly handler: ShowPublicStatisticsHandler) {}

  @Get()
  @PublicRoute()
  @Header('cache-control', 'public, max-age=60')
  @ApiOperation({ summary: 'How a body answers: counted from its requests, small parts hidden' })
  show(@Param('bodyId') body: string, @Query() query: StatisticsQuery) {
    return this.handler.run(body, query);
  }

  @Get('statistics.csv')
  @PublicRoute()
  @Header('cache-control', 'public, max-age=60')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="statistics.csv"')
  @ApiOkResponse({ description: 'CSV (RFC 4180)', content: { 'text/csv': { schema: { type: 'string' } } } })
  @ApiOperation({ summary: 'The same as a table' })
  async table(@Param('bodyId') body: string, @Query() query: StatisticsQuery) {
    return statisticsCsv(await this.handler.run(body, query));
  }
}
