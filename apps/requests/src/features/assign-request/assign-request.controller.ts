import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { AssignRequestDto } from './assign-request.dto.js';
import { AssignRequestHandler } from './assign-request.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class AssignRequestController {
  constructor(private readonly handler: AssignRequestHandler) {}

  @Post(':id/assign')
  @HttpCode(200)
  @RequirePermission('request.assign')
  @ApiOperation({ summary: 'Give the request to an officer or a unit' })
  assign(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: AssignRequestDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
