import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { pathId } from '@baspasoz/http';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { WithdrawPublicationDto } from './withdraw-publication.dto.js';
import { WithdrawPublicationHandler } from './withdraw-publication.handler.js';

@ApiTags('publications')
@Controller('publications')
export class WithdrawPublicationController {
  constructor(private readonly handler: WithdrawPublicationHandler) {}

  @Post(':id/withdraw')
  @HttpCode(200)
  @RequirePermission('publication.withdraw')
  @ApiOperation({ summary: 'Take a publication off the resource; its address says when and why' })
  withdraw(
    @CurrentPrincipal() principal: Principal,
    @Param('id', pathId) id: string,
    @Body() dto: WithdrawPublicationDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
