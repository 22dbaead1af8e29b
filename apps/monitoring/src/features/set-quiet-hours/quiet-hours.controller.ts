import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { QuietHoursDto } from './quiet-hours.dto.js';
import { SetQuietHours } from './quiet-hours.handler.js';

@ApiTags('notifications')
@Controller('quiet-hours')
export class QuietHoursController {
  constructor(private readonly hours: SetQuietHours) {}

  @Get()
  @RequirePermission('story.read')
  @ApiOperation({
    summary: 'When matters wait until the head is told, by severity; a body that has set nothing has none',
  })
  @ApiOkResponse({ type: QuietHoursDto })
  read(@CurrentPrincipal() principal: Principal): Promise<QuietHoursDto> {
    return this.hours.read(principal);
  }

  @Put()
  @RequirePermission('coverage.manage')
  @ApiOperation({ summary: 'Set the quiet hours; what is critical is told at any hour' })
  @ApiOkResponse({ type: QuietHoursDto })
  set(@Body() input: QuietHoursDto, @CurrentPrincipal() principal: Principal): Promise<QuietHoursDto> {
    return this.hours.set(input, principal);
  }
}
