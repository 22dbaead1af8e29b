import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { pathId } from '@baspasoz/http';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { AskApprovalDto, AskImmediateDto } from './ask-approval.dto.js';
import { AskApprovalHandler } from './ask-approval.handler.js';

@ApiTags('publications')
@Controller('publications')
export class AskApprovalController {
  constructor(private readonly handler: AskApprovalHandler) {}

  @Post(':id/ask-approval')
  @HttpCode(200)
  @RequirePermission('publication.write')
  @ApiOperation({ summary: 'Send a draft to a second person, who publishes it by approving' })
  ask(@CurrentPrincipal() principal: Principal, @Param('id', pathId) id: string, @Body() dto: AskApprovalDto) {
    return this.handler.run(principal, id, dto);
  }

  @Post(':id/ask-immediate')
  @HttpCode(200)
  @RequirePermission('publication.write')
  @ApiOperation({ summary: 'Ask the first head for immediate publication, with the reason' })
  askImmediate(
    @CurrentPrincipal() principal: Principal,
    @Param('id', pathId) id: string,
    @Body() dto: AskImmediateDto,
  ) {
    return this.handler.run(principal, id, dto, dto.reason);
  }
}
