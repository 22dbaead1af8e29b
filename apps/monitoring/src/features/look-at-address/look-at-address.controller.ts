import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LookAtAddress } from './look-at-address.handler.js';
import { LookAtAddressDto, SourceLookView } from './look.dto.js';

@ApiTags('sources')
@Controller('source-looks')
export class LookAtAddressController {
  constructor(private readonly looks: LookAtAddress) {}

  @Post()
  @RequirePermission('source.manage')
  @ApiOperation({ summary: 'Have the fetcher look what stands at an address, before it becomes a source' })
  @ApiCreatedResponse({ type: SourceLookView })
  ask(@Body() { url }: LookAtAddressDto, @CurrentPrincipal() officer: Principal): Promise<SourceLookView> {
    return this.looks.ask(url, officer);
  }

  @Get(':id')
  @RequirePermission('source.manage')
  @ApiOperation({ summary: 'What the fetcher found at an address, with the first few articles it would take' })
  @ApiOkResponse({ type: SourceLookView })
  show(@Param('id', ParseUUIDPipe) id: string, @CurrentPrincipal() officer: Principal): Promise<SourceLookView> {
    return this.looks.show(id, officer);
  }
}
