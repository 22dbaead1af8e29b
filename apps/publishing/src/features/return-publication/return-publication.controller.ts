import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { pathId } from '@baspasoz/http';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ReturnPublicationDto } from './return-publication.dto.js';
import { ReturnPublicationHandler } from './return-publication.handler.js';

@ApiTags('publications')
@Controller('publications')
export class ReturnPublicationController {
  constructor(private readonly handler: ReturnPublicationHandler) {}

  @Post(':id/return')
  @HttpCode(200)
  @RequirePermission('publication.approve')
  @ApiOperation({ summary: 'Give a text back to its author, with what has to be changed' })
  giveBack(
    @CurrentPrincipal() principal: Principal,
    @Param('id', pathId) id: string,
    @Body() dto: ReturnPublicationDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
