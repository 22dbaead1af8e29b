import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { EnquiryIdPipe } from '../../enquiry/enquiry-id.pipe.js';
import { EnquiryTextDto } from '../../enquiry/enquiry-text.dto.js';
import { ReplyToEnquiryHandler } from './reply-to-enquiry.handler.js';

@ApiTags('unit enquiries')
@Controller('enquiries')
export class ReplyToEnquiryController {
  constructor(private readonly handler: ReplyToEnquiryHandler) {}

  @Post(':id/reply')
  @HttpCode(200)
  @RequirePermission('enquiry.reply')
  @ApiOperation({ summary: 'The reply of the unit that is asked' })
  act(
    @CurrentPrincipal() principal: Principal,
    @Param('id', EnquiryIdPipe) id: string,
    @Body() { text }: EnquiryTextDto,
  ) {
    return this.handler.run(principal, id, text);
  }
}
