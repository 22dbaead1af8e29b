import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IfMatch, pathId } from '@baspasoz/http';
import { OutletDto } from '../register-outlet/register-outlet.dto.js';
import { ChangeOutletHandler } from './change-outlet.handler.js';

@ApiTags('registers')
@Controller('outlets/:id')
export class ChangeOutletController {
  constructor(private readonly handler: ChangeOutletHandler) {}

  @Put()
  @RequirePermission('accreditation.manage')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOperation({ summary: 'Correct an outlet; what an applicant entered becomes what the office has checked' })
  change(
    @CurrentPrincipal() principal: Principal,
    @Param('id', pathId) id: string,
    @Body() dto: OutletDto,
    @IfMatch() seen?: number,
  ) {
    return this.handler.run(principal, id, dto, seen);
  }
}
