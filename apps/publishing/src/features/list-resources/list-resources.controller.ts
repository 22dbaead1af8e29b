import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ListResourcesHandler } from './list-resources.handler.js';

@ApiTags('internet resources')
@Controller('resources')
export class ListResourcesController {
  constructor(private readonly handler: ListResourcesHandler) {}

  @Get()
  @RequirePermission('publication.read')
  @ApiOperation({ summary: 'The internet resources of the body, their sections, and how fresh each of them is' })
  list(@CurrentPrincipal() principal: Principal) {
    return this.handler.run(principal);
  }
}
