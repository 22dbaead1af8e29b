import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { RefuseRequestDto } from './refuse-request.dto.js';
import { RefuseRequestHandler } from './refuse-request.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class RefuseRequestController {
  constructor(private readonly handler: RefuseRequestHandler) {}

  @Post(':id/refuse')
  @HttpCode(200)
  @RequirePermission('request.refuse')
  @ApiOperation({ summary: 'Refuse the request on a legal ground, with reasoning' })
  refuse(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: RefuseRequestDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
