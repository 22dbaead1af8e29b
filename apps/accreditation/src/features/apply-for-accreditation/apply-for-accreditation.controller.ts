import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RepeatKey } from '@baspasoz/http';
import { ApplyForAccreditationDto } from './apply-for-accreditation.dto.js';
import { ApplyForAccreditationHandler } from './apply-for-accreditation.handler.js';

@ApiTags('own accreditation')
@Controller('my/accreditations')
export class ApplyForAccreditationController {
  constructor(private readonly handler: ApplyForAccreditationHandler) {}

  @Post()
  @RequirePermission('accreditation.apply')
  @ApiOperation({ summary: 'Apply to a body for permanent accreditation' })
  apply(
    @CurrentPrincipal() principal: Principal,
    @Body() dto: ApplyForAccreditationDto,
    @RepeatKey() key: string | undefined,
  ) {
    return this.handler.run(principal, dto, key);
  }
}
