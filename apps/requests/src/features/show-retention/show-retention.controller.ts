import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ShowRetentionHandler } from './show-retention.handler.js';

@ApiTags('retention')
@Controller('retention')
export class ShowRetentionController {
  constructor(private readonly handler: ShowRetentionHandler) {}

  @Get()
  @RequirePermission('retention.read')
  @ApiOperation({
    summary: 'What is kept how long and why, what the last nightly run ended, and the legal holds in force',
  })
  show(@CurrentPrincipal() principal: Principal) {
    return this.handler.run(principal);
  }
}
