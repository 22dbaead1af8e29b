import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { EnquiryIdPipe } from '../../enquiry/enquiry-id.pipe.js';
import { EnquiryTextDto } from '../../enquiry/enquiry-text.dto.js';
import { DeclineEnquiryHandler } from './decline-enquiry.handler.js';

@ApiTags('unit enquiries')
@Controller('enquiries')
export class DeclineEnquiryController {
  constructor(private readonly handler: DeclineEnquiryHandler) {}

  @Post(':id/decline')
  @HttpCode(200)
  @RequirePermission('enquiry.reply')
  @ApiOperation({ summary: 'The question is not of the unit’s competence, and why' })
  act(
    @CurrentPrincipal() principal: Principal,
    @Param('id', EnquiryIdPipe) id: string,
    @Body() { text }: EnquiryTextDto,
  ) {
    return this.handler.run(principal, id, text);
  }
}
