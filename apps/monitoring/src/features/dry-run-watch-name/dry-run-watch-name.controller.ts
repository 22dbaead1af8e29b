import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AddWatchNameDto } from '../manage-watch-names/watch-name.dto.js';
import { NameDryRunView } from './dry-run-watch-name.dto.js';
import { DryRunWatchName } from './dry-run-watch-name.handler.js';

@ApiTags('coverage')
@Controller('watch-names/dry-run')
export class DryRunWatchNameController {
  constructor(private readonly dryRun: DryRunWatchName) {}

  @Post()
  @HttpCode(200)
  @RequirePermission('coverage.manage')
  @ApiOperation({ summary: 'What a name would have found lately; nothing is saved' })
  @ApiOkResponse({ type: NameDryRunView })
  run(@Body() input: AddWatchNameDto, @CurrentPrincipal() principal: Principal): Promise<NameDryRunView> {
    return this.dryRun.run(input, principal);
  }
}
