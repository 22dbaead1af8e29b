import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DryRunDto, DryRunView } from './dry-run-coverage-rule.dto.js';
import { DryRunCoverageRule } from './dry-run-coverage-rule.handler.js';

@ApiTags('coverage')
@Controller('coverage-rules/dry-run')
export class DryRunCoverageRuleController {
  constructor(private readonly dryRun: DryRunCoverageRule) {}

  @Post()
  @HttpCode(200)
  @RequirePermission('coverage.manage')
  @ApiOperation({ summary: 'What a rule would have caught lately; nothing is saved' })
  @ApiOkResponse({ type: DryRunView })
  run(@Body() input: DryRunDto, @CurrentPrincipal() principal: Principal): Promise<DryRunView> {
    return this.dryRun.run(input, principal);
  }
}
