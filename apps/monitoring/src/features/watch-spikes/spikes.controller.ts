import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SpikeDetailsView, SpikeList } from './spike-view.js';
import { ReadSpikes } from './read-spikes.handler.js';

@ApiTags('stories')
@Controller('spikes')
export class SpikesController {
  constructor(private readonly spikes: ReadSpikes) {}

  @Get()
  @RequirePermission('story.read')
  @ApiOperation({ summary: 'Waves of coverage that are under way or were lately, the latest first' })
  @ApiOkResponse({ type: SpikeList })
  list(@CurrentPrincipal() principal: Principal): Promise<SpikeList> {
    return this.spikes.list(principal);
  }

  @Get(':id')
  @RequirePermission('story.read')
  @ApiOperation({ summary: 'A wave of coverage: what is usual, what was counted, and what was published' })
  @ApiOkResponse({ type: SpikeDetailsView })
  show(@Param('id', ParseUUIDPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<SpikeDetailsView> {
    return this.spikes.show(id, principal);
  }
}
