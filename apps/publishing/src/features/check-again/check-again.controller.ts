import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { pathId } from '@baspasoz/http';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { CheckAgainDto } from './check-again.dto.js';
import { CheckAgainHandler } from './check-again.handler.js';

@ApiTags('publications')
@Controller('publications')
export class CheckAgainController {
  constructor(private readonly handler: CheckAgainHandler) {}

  @Post(':id/check-again')
  @HttpCode(200)
  @RequirePermission('publication.write')
  @ApiOperation({ summary: 'Record the second check of what was published at once' })
  check(@CurrentPrincipal() principal: Principal, @Param('id', pathId) id: string, @Body() dto: CheckAgainDto) {
    return this.handler.run(principal, id, dto);
  }
}
