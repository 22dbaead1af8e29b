import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ShowLeadershipHandler } from './show-leadership.handler.js';

@ApiTags('leadership')
@Controller()
export class ShowLeadershipController {
  constructor(private readonly handler: ShowLeadershipHandler) {}

  @Get('leadership')
  @RequirePermission('body.read')
  @ApiOperation({ summary: 'The first head and the deputies in their order' })
  leadership(@CurrentPrincipal() principal: Principal) {
    return this.handler.leadership(principal);
  }

  @Get('reporting-line')
  @RequirePermission('body.read')
  @ApiOperation({
    summary: 'The straight line from the authorized person (unit) to the first head, with its audit (¶4)',
  })
  reportingLine(@CurrentPrincipal() principal: Principal) {
    return this.handler.reportingLine(principal);
  }
}
