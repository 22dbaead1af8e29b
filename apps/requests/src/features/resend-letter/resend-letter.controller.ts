import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { ResendLetterDto } from './resend-letter.dto.js';
import { ResendLetterHandler } from './resend-letter.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class ResendLetterController {
  constructor(private readonly handler: ResendLetterHandler) {}

  @Post(':id/letters/:letterId/resend')
  @HttpCode(200)
  @RequirePermission('request.answer')
  @ApiOperation({ summary: 'Send a failed letter again, to a corrected address if there is one' })
  resend(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('letterId', RequestIdPipe) letterId: string,
    @Body() dto: ResendLetterDto,
  ) {
    return this.handler.run(principal, id, letterId, dto);
  }
}
