import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { EnquiryIdPipe } from '../../enquiry/enquiry-id.pipe.js';
import { EnquiryTextDto } from '../../enquiry/enquiry-text.dto.js';
import { WithdrawEnquiryHandler } from './withdraw-enquiry.handler.js';

@ApiTags('unit enquiries')
@Controller('enquiries')
export class WithdrawEnquiryController {
  constructor(private readonly handler: WithdrawEnquiryHandler) {}

  @Post(':id/withdraw')
  @HttpCode(200)
  @RequirePermission('enquiry.send')
  @ApiOperation({ summary: 'The enquiry is needed no more, and why' })
  act(
    @CurrentPrincipal() principal: Principal,
    @Param('id', EnquiryIdPipe) id: string,
    @Body() { text }: EnquiryTextDto,
  ) {
    return this.handler.run(principal, id, text);
  }
}
