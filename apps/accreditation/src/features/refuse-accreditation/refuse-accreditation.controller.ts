import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IfMatch, pathId } from '@baspasoz/http';
import { RefuseAccreditationDto } from './refuse-accreditation.dto.js';
import { RefuseAccreditationHandler } from './refuse-accreditation.handler.js';

@ApiTags('accreditations')
@Controller('accreditations')
export class RefuseAccreditationController {
  constructor(private readonly handler: RefuseAccreditationHandler) {}

  @Post(':id/refuse')
  @HttpCode(200)
  @RequirePermission('accreditation.decide')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOperation({ summary: 'Refuse accreditation on a legal ground, with reasoning' })
  refuse(
    @CurrentPrincipal() principal: Principal,
    @Param('id', pathId) id: string,
    @Body() dto: RefuseAccreditationDto,
    @IfMatch() seen?: number,
  ) {
    return this.handler.run(principal, id, dto, seen);
  }
}
