import { bodyOf, CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { StoryDetailsView } from './story-details-view.js';
import { storyDetails } from './story-details.js';

@ApiTags('stories')
@Controller('stories')
export class ShowStoryController {
  constructor(private readonly tenants: Tenants) {}

  @Get(':id')
  @RequirePermission('story.read')
  @ApiOperation({ summary: 'A story: its articles, why it was found, what became of it' })
  @ApiOkResponse({ type: StoryDetailsView })
  show(@Param('id', ParseUUIDPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<StoryDetailsView> {
    return this.tenants.run(bodyOf(principal), (tx) => storyDetails(tx, id, principal));
  }
}
