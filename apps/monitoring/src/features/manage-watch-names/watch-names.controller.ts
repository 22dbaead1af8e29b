import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AddWatchNameDto, ChangeWatchNameDto, WatchNameList, WatchNameView } from './watch-name.dto.js';
import { WatchNames } from './watch-names.handler.js';

@ApiTags('coverage')
@Controller('watch-names')
export class WatchNamesController {
  constructor(private readonly names: WatchNames) {}

  @Get()
  @RequirePermission('story.read')
  @ApiOperation({ summary: 'The names by which an article is found to concern the body' })
  @ApiOkResponse({ type: WatchNameList })
  list(@CurrentPrincipal() principal: Principal): Promise<WatchNameList> {
    return this.names.list(principal);
  }

  @Post()
  @RequirePermission('coverage.manage')
  @ApiOperation({ summary: 'Watch for one more name, from now on' })
  @ApiCreatedResponse({ type: WatchNameView })
  add(@Body() input: AddWatchNameDto, @CurrentPrincipal() principal: Principal): Promise<WatchNameView> {
    return this.names.add(input, principal);
  }

  @Patch(':id')
  @RequirePermission('coverage.manage')
  @ApiOperation({ summary: 'Look for a name again, or no longer' })
  @ApiOkResponse({ type: WatchNameView })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ChangeWatchNameDto,
    @CurrentPrincipal() principal: Principal,
  ): Promise<WatchNameView> {
    return this.names.change(id, input, principal);
  }
}
