import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { StoryDetailsView } from '../show-story/story-details-view.js';
import { DismissStoryDto } from './dismiss-story.dto.js';
import { DismissStory } from './dismiss-story.handler.js';

@ApiTags('stories')
@Controller('stories')
export class DismissStoryController {
  constructor(private readonly dismissStory: DismissStory) {}

  @Post(':id/dismiss')
  @HttpCode(200)
  @RequirePermission('story.triage')
  @ApiOperation({ summary: 'An officer dismisses a story; nobody further is told of it' })
  @ApiOkResponse({ type: StoryDetailsView })
  dismiss(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: DismissStoryDto,
    @CurrentPrincipal() principal: Principal,
  ): Promise<StoryDetailsView> {
    return this.dismissStory.handle(id, input, principal);
  }
}
