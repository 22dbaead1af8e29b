import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RepeatKey } from '@baspasoz/http';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { AskRequesterDto } from './ask-requester.dto.js';
import { AskRequesterHandler } from './ask-requester.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class AskRequesterController {
  constructor(private readonly handler: AskRequesterHandler) {}

  @Post(':id/questions')
  @HttpCode(200)
  @RequirePermission('request.clarify')
  @ApiOperation({ summary: 'Ask the requester to clarify, or to meet the requirements of form; the clock runs on' })
  ask(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: AskRequesterDto,
    @RepeatKey() key: string | undefined,
  ) {
    return this.handler.run(principal, id, dto, key);
  }
}
