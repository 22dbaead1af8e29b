import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { bodyOf, CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { IdPipe } from '../../aggregate/id.pipe.js';
import { problems } from '../../problems.js';
import { lineDetails } from './line-details.js';

@ApiTags('lines to take')
@Controller('lines')
export class ShowLineController {
  constructor(private readonly tenants: Tenants) {}

  @Get(':id')
  @RequirePermission('line.read')
  @ApiOperation({ summary: 'A line with its versions, approvals, contradictions and the answers that used it' })
  show(@CurrentPrincipal() principal: Principal, @Param('id', new IdPipe(problems['line-not-found'])) id: string) {
    return this.tenants.run(bodyOf(principal), (tx) => lineDetails(tx, principal, id));
  }
}
