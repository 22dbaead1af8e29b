import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { PresenceDto } from './presence.dto.js';
import { PresenceHandler } from './presence.handler.js';

@ApiTags('queue')
@Controller('media-requests')
export class PresenceController {
  constructor(private readonly handler: PresenceHandler) {}

  @Get('presence')
  @RequirePermission('request.read')
  @ApiOperation({ summary: 'Who of the colleagues has which request open or writes its answer' })
  list(@CurrentPrincipal() principal: Principal) {
    return this.handler.list(principal);
  }

  @Put(':id/presence')
  @RequirePermission('request.read')
  @ApiOperation({ summary: 'The caller is here; holds for a minute, so it is said again while the request is open' })
  here(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string, @Body() dto: PresenceDto) {
    return this.handler.here(principal, id, dto.doing);
  }

  @Delete(':id/presence')
  @HttpCode(204)
  @RequirePermission('request.read')
  @ApiOperation({ summary: 'The caller has closed the request' })
  gone(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string) {
    return this.handler.gone(principal, id);
  }
}
