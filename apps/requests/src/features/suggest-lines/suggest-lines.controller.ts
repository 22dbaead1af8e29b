import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { SuggestLinesQuery } from './suggest-lines.dto.js';
import { SuggestLinesHandler } from './suggest-lines.handler.js';

@ApiTags('lines to take')
@Controller('media-requests')
export class SuggestLinesController {
  constructor(private readonly handler: SuggestLinesHandler) {}

  @Get(':id/lines')
  @RequirePermission('line.read')
  @ApiOperation({
    summary:
      'Valid lines that fit the question of a request, or the words of a search; and lines its answer already uses',
  })
  suggest(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Query() query: SuggestLinesQuery,
  ) {
    return this.handler.run(principal, id, query);
  }
}
