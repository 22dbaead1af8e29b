import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CoverageSettingsDto } from './coverage-settings.dto.js';
import { CoverageSettings } from './coverage-settings.handler.js';

@ApiTags('coverage')
@Controller('coverage-settings')
export class CoverageSettingsController {
  constructor(private readonly settings: CoverageSettings) {}

  @Get()
  @RequirePermission('story.read')
  @ApiOperation({ summary: "The body's thresholds; the defaults for a body that has set none" })
  @ApiOkResponse({ type: CoverageSettingsDto })
  read(@CurrentPrincipal() principal: Principal): Promise<CoverageSettingsDto> {
    return this.settings.read(principal);
  }

  @Put()
  @RequirePermission('coverage.manage')
  @ApiOperation({ summary: 'Set the thresholds; they hold for what is found from now on' })
  @ApiOkResponse({ type: CoverageSettingsDto })
  set(@Body() input: CoverageSettingsDto, @CurrentPrincipal() principal: Principal): Promise<CoverageSettingsDto> {
    return this.settings.set(input, principal);
  }
}
