import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ListGroundsHandler } from './list-grounds.handler.js';

@ApiTags('accreditations')
@Controller('accreditation-grounds')
export class ListGroundsController {
  constructor(private readonly handler: ListGroundsHandler) {}

  @Get()
  @RequirePermission('accreditation.read')
  @ApiOperation({ summary: 'The closed lists of grounds for refusal and for revocation that are valid today' })
  list(@CurrentPrincipal() principal: Principal) {
    return this.handler.run(principal);
  }
}
