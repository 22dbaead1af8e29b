import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { EnquiryIdPipe } from '../../enquiry/enquiry-id.pipe.js';
import { HandOverEnquiryDto } from './hand-over-enquiry.dto.js';
import { HandOverEnquiryHandler } from './hand-over-enquiry.handler.js';

@ApiTags('unit enquiries')
@Controller('enquiries')
export class HandOverEnquiryController {
  constructor(private readonly handler: HandOverEnquiryHandler) {}

  @Post(':id/hand-over')
  @HttpCode(200)
  @RequirePermission('enquiry.reply')
  @ApiOperation({ summary: 'Hand the enquiry over to the unit that is competent; its due moment stays' })
  handOver(
    @CurrentPrincipal() principal: Principal,
    @Param('id', EnquiryIdPipe) id: string,
    @Body() dto: HandOverEnquiryDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
