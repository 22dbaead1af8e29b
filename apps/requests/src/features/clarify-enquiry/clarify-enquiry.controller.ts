import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { EnquiryIdPipe } from '../../enquiry/enquiry-id.pipe.js';
import { EnquiryTextDto } from '../../enquiry/enquiry-text.dto.js';
import { AskClarificationHandler } from './ask-clarification.handler.js';
import { ClarifyEnquiryHandler } from './clarify-enquiry.handler.js';

@ApiTags('unit enquiries')
@Controller('enquiries')
export class ClarifyEnquiryController {
  constructor(
    private readonly asking: AskClarificationHandler,
    private readonly clarifying: ClarifyEnquiryHandler,
  ) {}

  @Post(':id/ask-clarification')
  @HttpCode(200)
  @RequirePermission('enquiry.reply')
  @ApiOperation({ summary: 'The unit asks what is meant; its inner term stands still until it is told' })
  ask(
    @CurrentPrincipal() principal: Principal,
    @Param('id', EnquiryIdPipe) id: string,
    @Body() { text }: EnquiryTextDto,
  ) {
    return this.asking.run(principal, id, text);
  }

  @Post(':id/clarify')
  @HttpCode(200)
  @RequirePermission('enquiry.send')
  @ApiOperation({ summary: 'The office says what it meant' })
  clarify(
    @CurrentPrincipal() principal: Principal,
    @Param('id', EnquiryIdPipe) id: string,
    @Body() { text }: EnquiryTextDto,
  ) {
    return this.clarifying.run(principal, id, text);
  }
}
