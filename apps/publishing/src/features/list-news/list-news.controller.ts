import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { ListNewsQuery } from './list-news.dto.js';
import { ListNewsHandler } from './list-news.handler.js';

@ApiTags('public')
@Controller('public/newsrooms/:slug/publications')
export class ListNewsController {
  constructor(private readonly handler: ListNewsHandler) {}

  @Get()
  @PublicRoute()
  @ApiOperation({ summary: 'What stands on an internet resource, the latest first' })
  list(@Param('slug') slug: string, @Query() query: ListNewsQuery) {
    return this.handler.run(slug, query);
  }
}
