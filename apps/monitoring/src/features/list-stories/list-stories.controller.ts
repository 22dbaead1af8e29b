import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListStoriesDto, StoryPage } from './list-stories.dto.js';
import { ListStories } from './list-stories.handler.js';

@ApiTags('stories')
@Controller('stories')
export class ListStoriesController {
  constructor(private readonly listStories: ListStories) {}

  @Get()
  @RequirePermission('story.read')
  @ApiOperation({ summary: 'Stories of the media space about the body, the latest first' })
  @ApiOkResponse({ type: StoryPage })
  list(@Query() query: ListStoriesDto, @CurrentPrincipal() principal: Principal): Promise<StoryPage> {
    return this.listStories.handle(query, principal);
  }
}
