import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { MeasureUnitsHandler } from './measure-units.handler.js';

@ApiTags('unit enquiries')
@Controller('enquiries/measures')
export class MeasureUnitsController {
  constructor(private readonly handler: MeasureUnitsHandler) {}

  @Get()
  @RequirePermission('enquiry.measure')
  @ApiOperation({
    summary: 'How units answer: what they were asked in the last year, how often late, how long it took',
  })
  measure(@CurrentPrincipal() principal: Principal) {
    return this.handler.run(principal);
  }
}
