import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { EraseRequesterDto } from './erase-requester.dto.js';
import { EraseRequesterHandler } from './erase-requester.handler.js';

@ApiTags('retention')
@Controller('media-requests')
export class EraseRequesterController {
  constructor(private readonly handler: EraseRequesterHandler) {}

  @Post(':id/erasure')
  @HttpCode(200)
  @RequirePermission('requester.erase')
  @ApiOperation({ summary: "Erase the requester's personal data; number, dates, outcome and the public register stay" })
  erase(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: EraseRequesterDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
