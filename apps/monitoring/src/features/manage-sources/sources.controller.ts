import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AddSource } from './add-source.handler.js';
import { ChangeSource } from './change-source.handler.js';
import { ReadSources } from './read-sources.handler.js';
import { AddSourceDto, ChangeSourceDto, SourceDetails, SourceList, SourceView } from './source.dto.js';

@ApiTags('sources')
@Controller('sources')
export class SourcesController {
  constructor(
    private readonly reading: ReadSources,
    private readonly adding: AddSource,
    private readonly changing: ChangeSource,
  ) {}

  @Get()
  @RequirePermission('source.read')
  @ApiOperation({ summary: 'The media sources of the body and how each is doing' })
  @ApiOkResponse({ type: SourceList })
  list(@CurrentPrincipal() principal: Principal): Promise<SourceList> {
    return this.reading.list(principal);
  }

  @Get(':id')
  @RequirePermission('source.read')
  @ApiOperation({ summary: 'One source with every trouble it gave' })
  @ApiOkResponse({ type: SourceDetails })
  show(@Param('id', ParseUUIDPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<SourceDetails> {
    return this.reading.show(id, principal);
  }

  @Post()
  @RequirePermission('source.manage')
  @ApiOperation({ summary: 'Read one more feed, sitemap or page of an outlet, from now on' })
  @ApiCreatedResponse({ type: SourceView })
  add(@Body() input: AddSourceDto, @CurrentPrincipal() principal: Principal): Promise<SourceView> {
    return this.adding.handle(input, principal);
  }

  @Patch(':id')
  @RequirePermission('source.manage')
  @ApiOperation({
    summary: 'Rename a source, pause it or go on, say how often it is expected to publish, or where it has moved',
  })
  @ApiOkResponse({ type: SourceView })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ChangeSourceDto,
    @CurrentPrincipal() principal: Principal,
  ): Promise<SourceView> {
    return this.changing.handle(id, input, principal);
  }
}
