import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ListAuditDto } from './list-audit.dto.js';
import { ListAuditHandler } from './list-audit.handler.js';

@ApiTags('audit')
@Controller('audit')
export class ListAuditController {
  constructor(private readonly handler: ListAuditHandler) {}

  @Get()
  @RequirePermission('audit.read')
  @ApiQuery({ name: 'cursor', required: false })
  @ApiQuery({ name: 'limit', required: false, type: Number })
  @ApiQuery({ name: 'subject', required: false })
  @ApiOperation({ summary: "The body's audit entries, latest first" })
  list(@CurrentPrincipal() principal: Principal, @Query() query: ListAuditDto) {
    return this.handler.run(principal, query);
  }
}
