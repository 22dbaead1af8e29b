import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { StoryDetailsView } from '../show-story/story-details-view.js';
import { ConfirmStoryDto } from './confirm-story.dto.js';
import { ConfirmStory } from './confirm-story.handler.js';

@ApiTags('stories')
@Controller('stories')
export class ConfirmStoryController {
  constructor(private readonly confirmStory: ConfirmStory) {}

  @Post(':id/confirm')
  @HttpCode(200)
  @RequirePermission('story.triage')
  @ApiOperation({ summary: 'An officer confirms negative coverage: the head is told, unless already told' })
  @ApiOkResponse({ type: StoryDetailsView })
  confirm(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ConfirmStoryDto,
    @CurrentPrincipal() principal: Principal,
  ): Promise<StoryDetailsView> {
    return this.confirmStory.handle(id, input, principal);
  }
}
