import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RepeatKey } from '@baspasoz/http';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { EnquiryIdPipe } from '../../enquiry/enquiry-id.pipe.js';
import { AskUnitDto } from './ask-unit.dto.js';
import { AskUnitHandler } from './ask-unit.handler.js';

@ApiTags('unit enquiries')
@Controller()
export class AskUnitController {
  constructor(private readonly handler: AskUnitHandler) {}

  @Post('media-requests/:id/enquiries')
  @RequirePermission('enquiry.send')
  @ApiOperation({ summary: 'Ask structural units for what the answer needs (¶9.1)' })
  ask(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: AskUnitDto,
    @RepeatKey() key: string | undefined,
  ) {
    return this.handler.run(principal, { kind: 'request', id }, dto, key);
  }

  @Post('enquiries/:id/enquiries')
  @RequirePermission('enquiry.send')
  @ApiOperation({ summary: 'Ask structural units for what the position for another body needs (¶9.1)' })
  askForBody(
    @CurrentPrincipal() principal: Principal,
    @Param('id', EnquiryIdPipe) id: string,
    @Body() dto: AskUnitDto,
    @RepeatKey() key: string | undefined,
  ) {
    return this.handler.run(principal, { kind: 'enquiry', id }, dto, key);
  }
}
