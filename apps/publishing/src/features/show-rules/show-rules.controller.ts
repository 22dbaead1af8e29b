import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ShowRulesHandler } from './show-rules.handler.js';

@ApiTags('publications')
@Controller('publishing-rules')
export class ShowRulesController {
  constructor(private readonly handler: ShowRulesHandler) {}

  @Get()
  @RequirePermission('publication.read')
  @ApiOperation({
    summary: 'What the law in force wants of a publication: languages, confirmations, sections and terms',
  })
  show(@CurrentPrincipal() principal: Principal) {
    return this.handler.run(principal);
  }
}
