import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ListPeopleHandler } from './list-people.handler.js';

@ApiTags('people')
@Controller('people')
export class ListPeopleController {
  constructor(private readonly handler: ListPeopleHandler) {}

  @Get()
  @RequirePermission('body.read')
  @ApiOperation({ summary: 'People of the body with their posts, without contacts' })
  list(@CurrentPrincipal() principal: Principal) {
    return this.handler.run(principal);
  }
}
