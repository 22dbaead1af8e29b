import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { CountEnquiriesHandler } from './count-enquiries.handler.js';

@ApiTags('unit enquiries')
@Controller('enquiries/counts')
export class CountEnquiriesController {
  constructor(private readonly handler: CountEnquiriesHandler) {}

  @Get()
  @RequirePermission('enquiry.read')
  @ApiOperation({
    summary: 'How many enquiries are open, how many of them are overdue, and when the next inner term ends',
  })
  count(@CurrentPrincipal() principal: Principal) {
    return this.handler.run(principal);
  }
}
