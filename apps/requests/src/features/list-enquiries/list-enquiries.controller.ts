import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { EnquiryIdPipe } from '../../enquiry/enquiry-id.pipe.js';
import { ListEnquiriesQuery } from './list-enquiries.dto.js';
import { ListEnquiriesHandler } from './list-enquiries.handler.js';
import { ListEnquiriesOfRequestHandler } from './list-enquiries-of-request.handler.js';

@ApiTags('unit enquiries')
@Controller()
export class ListEnquiriesController {
  constructor(
    private readonly all: ListEnquiriesHandler,
    private readonly ofRequest: ListEnquiriesOfRequestHandler,
  ) {}

  @Get('enquiries')
  @RequirePermission('enquiry.read')
  @ApiOperation({
    summary: 'What structural units are asked: open ones by their due moment, settled ones with the latest first',
  })
  list(@CurrentPrincipal() principal: Principal, @Query() query: ListEnquiriesQuery) {
    return this.all.run(principal, query);
  }

  @Get('media-requests/:id/enquiries')
  @RequirePermission('enquiry.read')
  @ApiOperation({ summary: 'What units were asked for one request, and the inner term proposed for the next enquiry' })
  listOfRequest(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string) {
    return this.ofRequest.run(principal, id);
  }

  @Get('enquiries/:id/enquiries')
  @RequirePermission('enquiry.read')
  @ApiOperation({
    summary: 'What units are asked for the question of another body, and the inner term proposed for the next',
  })
  listServing(@CurrentPrincipal() principal: Principal, @Param('id', EnquiryIdPipe) id: string) {
    return this.ofRequest.serving(principal, id);
  }
}
