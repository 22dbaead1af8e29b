import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { pathId } from '@baspasoz/http';
import { ShowContactHandler } from './show-contact.handler.js';

@ApiTags('people')
@Controller('contacts/:personId')
export class ShowContactController {
  constructor(private readonly handler: ShowContactHandler) {}

  @Get()
  @Header('cache-control', 'no-store')
  @RequirePermission('contact.read')
  @ApiOperation({ summary: 'Where a person is reached; for services that send mail' })
  show(@CurrentPrincipal() principal: Principal, @Param('personId', pathId) personId: string) {
    return this.handler.run(principal, personId);
  }
}
