import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Controller, Get, Header, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DigestView } from './digest-view.js';
import { DigestPage, DigestPaperDto, ListDigestsDto } from './list-digests.dto.js';
import { ListDigests } from './list-digests.handler.js';
import { ShowDigest } from './show-digest.handler.js';

@ApiTags('digests')
@Controller('digests')
export class DigestsController {
  constructor(
    private readonly listDigests: ListDigests,
    private readonly showDigest: ShowDigest,
  ) {}

  @Get()
  @RequirePermission('story.read')
  @ApiOperation({ summary: "The body's digests, the latest first" })
  @ApiOkResponse({ type: DigestPage })
  list(@Query() query: ListDigestsDto, @CurrentPrincipal() principal: Principal): Promise<DigestPage> {
    return this.listDigests.handle(query, principal);
  }

  @Get('next')
  @RequirePermission('story.read')
  @ApiOperation({ summary: 'What the next digest would tell if it were made now' })
  @ApiOkResponse({ type: DigestView })
  next(@CurrentPrincipal() principal: Principal): Promise<DigestView> {
    return this.showDigest.next(principal);
  }

  @Get(':id')
  @RequirePermission('story.read')
  @ApiOperation({ summary: 'A digest as it was made' })
  @ApiOkResponse({ type: DigestView })
  show(@Param('id', ParseUUIDPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<DigestView> {
    return this.showDigest.show(id, principal);
  }

  @Get(':id/digest.pdf')
  @RequirePermission('story.read')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'A digest as PDF, to be read on paper or handed on' })
  @ApiOkResponse({
    description: 'PDF',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  print(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { language }: DigestPaperDto,
    @CurrentPrincipal() principal: Principal,
  ): Promise<StreamableFile> {
    return this.showDigest.print(id, language ?? principal.language, principal);
  }
}
