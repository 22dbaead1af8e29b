import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { pathId } from '@baspasoz/http';
import { PublicRoute } from '@baspasoz/auth';
import { ShowNewsHandler } from './show-news.handler.js';

@ApiTags('public')
@Controller('public/newsrooms/:slug/publications')
export class ShowNewsController {
  constructor(private readonly handler: ShowNewsHandler) {}

  @Get(':id')
  @PublicRoute()
  @ApiOperation({ summary: 'One publication in every language it exists in, with the history of its changes' })
  show(@Param('slug') slug: string, @Param('id', pathId) id: string) {
    return this.handler.run(slug, id);
  }
}
