import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { ReadCalendarFeedHandler } from './read-calendar-feed.handler.js';

@ApiTags('public')
@Controller('public/calendars')
export class ReadCalendarFeedController {
  constructor(private readonly handler: ReadCalendarFeedHandler) {}

  @Get(':secret/deadlines.ics')
  @PublicRoute()
  @Header('cache-control', 'private, no-store')
  @Header('referrer-policy', 'no-referrer')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @ApiOkResponse({ description: 'iCalendar', content: { 'text/calendar': { schema: { type: 'string' } } } })
  @ApiOperation({ summary: "An officer's open deadlines, for a calendar program that holds the secret address" })
  read(@Param('secret') secret: string) {
    return this.handler.run(secret);
  }
}
