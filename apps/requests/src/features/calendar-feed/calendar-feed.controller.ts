import { Body, Controller, Delete, Get, Header, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { OpenCalendarFeedDto } from './calendar-feed.dto.js';
import { CalendarFeedHandler } from './calendar-feed.handler.js';

@ApiTags('queue')
@Controller('calendar-feed')
export class CalendarFeedController {
  constructor(private readonly handler: CalendarFeedHandler) {}

  @Get()
  @RequirePermission('request.answer')
  @ApiOperation({ summary: "Whether the caller's deadlines are read by a calendar program" })
  show(@CurrentPrincipal() principal: Principal) {
    return this.handler.show(principal);
  }

  @Post()
  @Header('cache-control', 'no-store')
  @RequirePermission('request.answer')
  @ApiOperation({ summary: 'Make a secret address for a calendar program; the one before stops working' })
  open(@CurrentPrincipal() principal: Principal, @Body() { language }: OpenCalendarFeedDto) {
    return this.handler.open(principal, language);
  }

  @Delete()
  @HttpCode(204)
  @RequirePermission('request.answer')
  @ApiOperation({ summary: 'Shut the address' })
  revoke(@CurrentPrincipal() principal: Principal) {
    return this.handler.revoke(principal);
  }
}
