import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { CountRequestsHandler } from './count-requests.handler.js';

@ApiTags('media requests')
@Controller('media-requests/counts')
export class CountRequestsController {
  constructor(private readonly handler: CountRequestsHandler) {}

  @Get()
  @RequirePermission('request.read')
  @ApiOperation({ summary: 'How many requests each saved view holds, and when the next term ends' })
  count(@CurrentPrincipal() principal: Principal) {
    return this.handler.run(principal);
  }
}
