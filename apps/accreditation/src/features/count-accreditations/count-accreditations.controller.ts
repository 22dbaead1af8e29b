import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { CountAccreditationsHandler } from './count-accreditations.handler.js';

@ApiTags('accreditations')
@Controller('accreditations/counts')
export class CountAccreditationsController {
  constructor(private readonly handler: CountAccreditationsHandler) {}

  @Get()
  @RequirePermission('accreditation.read')
  @ApiOperation({ summary: 'How many each view holds, and when the next term ends' })
  count(@CurrentPrincipal() principal: Principal) {
    return this.handler.run(principal);
  }
}
