import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { SuggestEarlierHandler } from './suggest-earlier.handler.js';

@ApiTags('answer drafts')
@Controller('media-requests')
export class SuggestEarlierController {
  constructor(private readonly handler: SuggestEarlierHandler) {}

  @Get(':id/earlier')
  @RequirePermission('request.read')
  @ApiOperation({
    summary: 'Requests of the body that ask about the same, with what was answered, the most alike first',
  })
  suggest(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string) {
    return this.handler.run(principal, id);
  }
}
