import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ShowCalendarDto } from './show-calendar.dto.js';
import { ShowCalendarHandler } from './show-calendar.handler.js';

@ApiTags('calendar')
@Controller('calendar')
export class ShowCalendarController {
  constructor(private readonly handler: ShowCalendarHandler) {}

  @Get()
  @RequirePermission('body.read')
  @ApiQuery({ name: 'year', required: false, type: Number })
  @ApiOperation({
    summary: "A year of the body's working calendar: every day that differs from the plain week, with its reason",
  })
  show(@CurrentPrincipal() principal: Principal, @Query() { year }: ShowCalendarDto) {
    return this.handler.run(principal, year);
  }
}
