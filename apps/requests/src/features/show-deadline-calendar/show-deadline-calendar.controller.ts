import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { PublicStatusQuery } from '../show-public-status/show-public-status.dto.js';
import { ShowDeadlineCalendarHandler } from './show-deadline-calendar.handler.js';

@ApiTags('public')
@Controller('public/status')
export class ShowDeadlineCalendarController {
  constructor(private readonly handler: ShowDeadlineCalendarHandler) {}

  @Get(':number/deadline.ics')
  @PublicRoute()
  @Header('cache-control', 'no-store')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="deadline.ics"')
  @ApiOkResponse({ description: 'iCalendar', content: { 'text/calendar': { schema: { type: 'string' } } } })
  @ApiOperation({ summary: 'The due day of a request as an iCalendar file, for whoever holds its number and code' })
  show(@Param('number') number: string, @Query() { code }: PublicStatusQuery) {
    return this.handler.run(number, code);
  }
}
