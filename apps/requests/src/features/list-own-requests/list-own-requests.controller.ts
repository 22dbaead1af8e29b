import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ListOwnRequestsHandler } from './list-own-requests.handler.js';

@ApiTags('own requests')
@Controller('my/media-requests')
export class ListOwnRequestsController {
  constructor(private readonly handler: ListOwnRequestsHandler) {}

  @Get()
  @RequirePermission('request.follow-own')
  @ApiOperation({ summary: "The signed-in journalist's requests, in every body" })
  list(@CurrentPrincipal() principal: Principal) {
    return this.handler.run(principal);
  }
}
