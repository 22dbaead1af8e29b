import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { pathId } from '@baspasoz/http';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { VersionDto } from '../../publication/version.dto.js';
import { ApprovePublicationHandler } from './approve-publication.handler.js';

@ApiTags('publications')
@Controller('publications')
export class ApprovePublicationController {
  constructor(private readonly handler: ApprovePublicationHandler) {}

  @Post(':id/approve')
  @HttpCode(200)
  @RequirePermission('publication.approve')
  @ApiOperation({ summary: 'Approve as the second pair of eyes; the text is published at once' })
  approve(@CurrentPrincipal() principal: Principal, @Param('id', pathId) id: string, @Body() dto: VersionDto) {
    return this.handler.run(principal, id, dto, 'approve');
  }

  @Post(':id/approve-immediately')
  @HttpCode(200)
  @RequirePermission('publication.approve-immediately')
  @ApiOperation({ summary: 'Approve immediate publication as the first head or, in the head’s absence, as the deputy' })
  approveImmediately(
    @CurrentPrincipal() principal: Principal,
    @Param('id', pathId) id: string,
    @Body() dto: VersionDto,
  ) {
    return this.handler.run(principal, id, dto, 'approve-immediately');
  }
}
