import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IfMatch, pathId } from '@baspasoz/http';
import { GrantAccreditationDto } from './grant-accreditation.dto.js';
import { GrantAccreditationHandler } from './grant-accreditation.handler.js';

@ApiTags('accreditations')
@Controller('accreditations')
export class GrantAccreditationController {
  constructor(private readonly handler: GrantAccreditationHandler) {}

  @Post(':id/grant')
  @HttpCode(200)
  @RequirePermission('accreditation.decide')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOperation({ summary: 'Grant permanent accreditation; the card gets its code' })
  grant(
    @CurrentPrincipal() principal: Principal,
    @Param('id', pathId) id: string,
    @Body() dto: GrantAccreditationDto,
    @IfMatch() seen?: number,
  ) {
    return this.handler.run(principal, id, dto, seen);
  }
}
