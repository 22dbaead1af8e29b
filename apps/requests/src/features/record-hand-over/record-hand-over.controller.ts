import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { noticeMeans } from '@baspasoz/law';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { RecordHandOverDto } from './record-hand-over.dto.js';
import { RecordHandOverHandler } from './record-hand-over.handler.js';

@ApiTags('media requests')
@Controller()
export class RecordHandOverController {
  constructor(private readonly handler: RecordHandOverHandler) {}

  @Get('notice-means')
  @RequirePermission('request.read')
  @ApiOperation({ summary: 'By what a decision may be handed over so that its delivery is on record (APPC 66(2))' })
  means() {
    return { items: noticeMeans(), nextCursor: null };
  }

  @Post('media-requests/:id/hand-overs')
  @HttpCode(200)
  @RequirePermission('request.answer')
  @ApiOperation({ summary: 'Record how an answer or a refusal was handed over, and what proves it' })
  record(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: RecordHandOverDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
