import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { pathId } from '@baspasoz/http';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ShowPublicationHandler } from './show-publication.handler.js';

@ApiTags('publications')
@Controller('publications')
export class ShowPublicationController {
  constructor(private readonly handler: ShowPublicationHandler) {}

  @Get(':id')
  @RequirePermission('publication.read')
  @ApiOperation({
    summary: 'The working copy beside the public version, the checklist, what happened, and what may be done',
  })
  show(@CurrentPrincipal() principal: Principal, @Param('id', pathId) id: string) {
    return this.handler.run(principal, id);
  }
}
