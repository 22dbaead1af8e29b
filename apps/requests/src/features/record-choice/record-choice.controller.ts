import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { RecordChoiceDto } from './record-choice.dto.js';
import { RecordChoiceHandler } from './record-choice.handler.js';

@ApiTags('public register')
@Controller('media-requests')
export class RecordChoiceController {
  constructor(private readonly handler: RecordChoiceHandler) {}

  @Post(':id/register-choice')
  @HttpCode(200)
  @RequirePermission('register.prepare')
  @ApiOperation({ summary: 'Write down what the requester said about publication in the public register' })
  record(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: RecordChoiceDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
