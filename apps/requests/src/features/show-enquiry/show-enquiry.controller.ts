import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { EnquiryIdPipe } from '../../enquiry/enquiry-id.pipe.js';
import { ShowEnquiryHandler } from './show-enquiry.handler.js';

@ApiTags('unit enquiries')
@Controller('enquiries')
export class ShowEnquiryController {
  constructor(private readonly handler: ShowEnquiryHandler) {}

  @Get(':id')
  @RequirePermission('enquiry.read')
  @ApiOperation({ summary: 'One enquiry with what passed between the office and the unit' })
  show(@CurrentPrincipal() principal: Principal, @Param('id', EnquiryIdPipe) id: string) {
    return this.handler.run(principal, id);
  }
}
