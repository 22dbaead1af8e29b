import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CoverageRuleDto, CoverageRuleList, CoverageRuleView } from './coverage-rule.dto.js';
import { CoverageRules } from './coverage-rules.handler.js';

@ApiTags('coverage')
@Controller('coverage-rules')
export class CoverageRulesController {
  constructor(private readonly rules: CoverageRules) {}

  @Get()
  @RequirePermission('story.read')
  @ApiOperation({ summary: "The body's rules: the defaults, as far as it has not changed them, and its own" })
  @ApiOkResponse({ type: CoverageRuleList })
  list(@CurrentPrincipal() principal: Principal): Promise<CoverageRuleList> {
    return this.rules.list(principal);
  }

  @Post()
  @RequirePermission('coverage.manage')
  @ApiOperation({ summary: 'Add a rule' })
  @ApiCreatedResponse({ type: CoverageRuleView })
  add(@Body() input: CoverageRuleDto, @CurrentPrincipal() principal: Principal): Promise<CoverageRuleView> {
    return this.rules.add(input, principal);
  }

  @Put(':id')
  @RequirePermission('coverage.manage')
  @ApiOperation({ summary: 'Change a rule, or switch it off; a default rule is changed for this body only' })
  @ApiOkResponse({ type: CoverageRuleView })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: CoverageRuleDto,
    @CurrentPrincipal() principal: Principal,
  ): Promise<CoverageRuleView> {
    return this.rules.change(id, input, principal);
  }
}
