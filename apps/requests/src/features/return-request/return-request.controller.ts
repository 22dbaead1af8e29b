import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { ReturnRequestDto } from './return-request.dto.js';
import { ReturnRequestHandler } from './return-request.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class ReturnRequestController {
  constructor(private readonly handler: ReturnRequestHandler) {}

  @Post(':id/return')
  @HttpCode(200)
  @RequirePermission('request.return')
  @ApiOperation({ summary: 'Return the request on a ground of APPC 64(7)' })
  giveBack(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: ReturnRequestDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
