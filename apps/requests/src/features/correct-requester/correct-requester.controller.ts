import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { CorrectRequesterDto } from './correct-requester.dto.js';
import { CorrectRequesterHandler } from './correct-requester.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class CorrectRequesterController {
  constructor(private readonly handler: CorrectRequesterHandler) {}

  @Post(':id/requester-kind')
  @HttpCode(200)
  @RequirePermission('request.correct')
  @ApiOperation({ summary: 'Correct who asks and what: the term is computed anew from the same receipt' })
  correct(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: CorrectRequesterDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
