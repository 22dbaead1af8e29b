import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IfMatch } from '@baspasoz/http';
import { OverrideCalendarDto, WithdrawDayDto, WorkingHoursDto } from './override-calendar.dto.js';
import { OverrideCalendarHandler } from './override-calendar.handler.js';

@ApiTags('calendar')
@Controller('calendar')
export class OverrideCalendarController {
  constructor(private readonly handler: OverrideCalendarHandler) {}

  @Post('days')
  @HttpCode(200)
  @RequirePermission('calendar.manage')
  @ApiOperation({ summary: "Change days of the body's calendar by an act; open deadlines are re-planned" })
  override(@CurrentPrincipal() principal: Principal, @Body() { days }: OverrideCalendarDto, @IfMatch() seen?: number) {
    return this.handler.override(principal, days, seen);
  }

  @Delete('days/:date')
  @HttpCode(200)
  @RequirePermission('calendar.manage')
  @ApiOperation({ summary: "Withdraw the body's change of a day: the national calendar holds again" })
  withdraw(
    @CurrentPrincipal() principal: Principal,
    @Param('date') date: string,
    @Body() { act }: WithdrawDayDto,
    @IfMatch() seen?: number,
  ) {
    return this.handler.withdraw(principal, date, act, seen);
  }

  @Put('working-hours')
  @RequirePermission('calendar.manage')
  @ApiOperation({ summary: 'Set the working hours; the end of the day is when a term runs out' })
  setHours(
    @CurrentPrincipal() principal: Principal,
    @Body() { act, ...hours }: WorkingHoursDto,
    @IfMatch() seen?: number,
  ) {
    return this.handler.setHours(principal, hours, act, seen);
  }
}
