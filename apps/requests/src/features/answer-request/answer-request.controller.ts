import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { AnswerRequestDto } from './answer-request.dto.js';
import { AnswerRequestHandler } from './answer-request.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class AnswerRequestController {
  constructor(private readonly handler: AnswerRequestHandler) {}

  @Post(':id/answer')
  @HttpCode(200)
  @RequirePermission('request.answer')
  @ApiOperation({ summary: 'Answer the request in its own language' })
  answer(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: AnswerRequestDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
