import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ListRefusalGroundsHandler } from './list-refusal-grounds.handler.js';

@ApiTags('media requests')
@Controller('refusal-grounds')
export class ListRefusalGroundsController {
  constructor(private readonly handler: ListRefusalGroundsHandler) {}

  @Get()
  @RequirePermission('request.read')
  @ApiOperation({ summary: 'The legal grounds of a refusal under the profile in force, each with who approves it' })
  list(@CurrentPrincipal() principal: Principal) {
    return this.handler.run(principal);
  }
}
