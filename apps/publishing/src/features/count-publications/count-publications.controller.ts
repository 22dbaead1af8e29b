import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { CountPublicationsHandler } from './count-publications.handler.js';

@ApiTags('publications')
@Controller('publications')
export class CountPublicationsController {
  constructor(private readonly handler: CountPublicationsHandler) {}

  @Get('counts')
  @RequirePermission('publication.read')
  @ApiOperation({ summary: 'How many publications each saved view holds' })
  count(@CurrentPrincipal() principal: Principal) {
    return this.handler.run(principal);
  }
}
