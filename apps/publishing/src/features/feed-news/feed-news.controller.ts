import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { LanguageQuery } from '../../newsroom/language.dto.js';
import { FeedNewsHandler } from './feed-news.handler.js';

@ApiTags('public')
@Controller('public/newsrooms/:slug')
export class FeedNewsController {
  constructor(private readonly handler: FeedNewsHandler) {}

  @Get('feed.json')
  @PublicRoute()
  @Header('content-type', 'application/feed+json; charset=utf-8')
  @ApiOperation({ summary: 'The latest publications as a JSON Feed 1.1, in one language' })
  feed(@Param('slug') slug: string, @Query() { language }: LanguageQuery) {
    return this.handler.run(slug, language);
  }
}
