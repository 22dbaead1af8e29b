import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { ExtendRequestDto } from './extend-request.dto.js';
import { ExtendRequestHandler } from './extend-request.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class ExtendRequestController {
  constructor(private readonly handler: ExtendRequestHandler) {}

  @Post(':id/extend')
  @HttpCode(200)
  @RequirePermission('request.extend')
  @ApiOperation({ summary: 'Extend the term once, where several holders are involved' })
  extend(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: ExtendRequestDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
