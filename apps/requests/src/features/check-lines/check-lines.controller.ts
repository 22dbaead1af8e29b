import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IdPipe } from '../../aggregate/id.pipe.js';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { problems } from '../../problems.js';
import { CheckAnswerDto, ResolveContradictionDto } from './check-lines.dto.js';
import { CheckLinesHandler } from './check-lines.handler.js';

@ApiTags('lines to take')
@Controller()
export class CheckLinesController {
  constructor(private readonly handler: CheckLinesHandler) {}

  @Post('media-requests/:id/line-check')
  @HttpCode(200)
  @RequirePermission('request.answer')
  @ApiOperation({ summary: 'Compare the draft of an answer with the valid lines (¶7.2); warns, never stops' })
  check(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string, @Body() dto: CheckAnswerDto) {
    return this.handler.check(principal, id, dto);
  }

  @Post('line-contradictions/:id/resolve')
  @HttpCode(200)
  @RequirePermission('line.resolve')
  @ApiOperation({ summary: 'Say why both may stand, or that the other unit has been asked' })
  resolve(
    @CurrentPrincipal() principal: Principal,
    @Param('id', new IdPipe(problems['contradiction-not-found'])) id: string,
    @Body() dto: ResolveContradictionDto,
  ) {
    return this.handler.resolve(principal, id, dto);
  }
}
