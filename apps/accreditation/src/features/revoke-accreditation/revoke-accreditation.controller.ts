import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IfMatch, pathId } from '@baspasoz/http';
import { RevokeAccreditationDto } from './revoke-accreditation.dto.js';
import { RevokeAccreditationHandler } from './revoke-accreditation.handler.js';

@ApiTags('accreditations')
@Controller('accreditations')
export class RevokeAccreditationController {
  constructor(private readonly handler: RevokeAccreditationHandler) {}

  @Post(':id/revoke')
  @HttpCode(200)
  @RequirePermission('accreditation.decide')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOperation({ summary: 'Revoke accreditation on a legal ground; the card is void at once' })
  revoke(
    @CurrentPrincipal() principal: Principal,
    @Param('id', pathId) id: string,
    @Body() dto: RevokeAccreditationDto,
    @IfMatch() seen?: number,
  ) {
    return this.handler.run(principal, id, dto, seen);
  }
}
