import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { SaveFilterDto } from './queue-filters.dto.js';
import { QueueFiltersHandler } from './queue-filters.handler.js';

@ApiTags('queue')
@Controller('queue-filters')
export class QueueFiltersController {
  constructor(private readonly handler: QueueFiltersHandler) {}

  @Get()
  @RequirePermission('request.read')
  @ApiOperation({ summary: "The caller's saved filters, and those the office shares" })
  list(@CurrentPrincipal() principal: Principal) {
    return this.handler.list(principal);
  }

  @Post()
  @HttpCode(201)
  @RequirePermission('request.read')
  @ApiOperation({ summary: 'Save what the queue is narrowed to, under a name' })
  save(@CurrentPrincipal() principal: Principal, @Body() dto: SaveFilterDto) {
    return this.handler.save(principal, dto);
  }

  @Delete(':filterId')
  @HttpCode(204)
  @RequirePermission('request.read')
  @ApiOperation({ summary: "Delete one's own saved filter" })
  remove(@CurrentPrincipal() principal: Principal, @Param('filterId') filterId: string) {
    return this.handler.remove(principal, filterId);
  }
}
