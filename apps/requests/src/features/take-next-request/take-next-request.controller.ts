import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { TakeNextRequestHandler } from './take-next-request.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class TakeNextRequestController {
  constructor(private readonly handler: TakeNextRequestHandler) {}

  @Post('take-next')
  @HttpCode(200)
  @RequirePermission('request.assign')
  @ApiOperation({ summary: 'Take the waiting request whose term ends first' })
  take(@CurrentPrincipal() principal: Principal) {
    return this.handler.run(principal);
  }
}
