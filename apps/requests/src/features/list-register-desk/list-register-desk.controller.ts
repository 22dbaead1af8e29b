import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ListRegisterDeskQuery } from './list-register-desk.dto.js';
import { ListRegisterDeskHandler } from './list-register-desk.handler.js';

@ApiTags('public register')
@Controller('register-desk')
export class ListRegisterDeskController {
  constructor(private readonly handler: ListRegisterDeskHandler) {}

  @Get()
  @RequirePermission('register.prepare')
  @ApiOperation({ summary: 'What is to be prepared for the public register, what waits, what is public' })
  list(@CurrentPrincipal() principal: Principal, @Query() query: ListRegisterDeskQuery) {
    return this.handler.run(principal, query);
  }
}
