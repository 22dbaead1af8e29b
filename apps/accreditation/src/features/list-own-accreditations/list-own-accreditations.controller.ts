import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ListOwnAccreditationsHandler } from './list-own-accreditations.handler.js';

@ApiTags('own accreditation')
@Controller('my/accreditations')
export class ListOwnAccreditationsController {
  constructor(private readonly handler: ListOwnAccreditationsHandler) {}

  @Get()
  @RequirePermission('accreditation.apply')
  @ApiOperation({ summary: "The signed-in journalist's applications and accreditations, in every body" })
  list(@CurrentPrincipal() principal: Principal) {
    return this.handler.run(principal);
  }
}
