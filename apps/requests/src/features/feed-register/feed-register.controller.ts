import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { FeedRegisterQuery } from './feed-register.dto.js';
import { FeedRegisterHandler } from './feed-register.handler.js';

@ApiTags('public register')
@Controller('public/bodies/:bodyId/register')
export class FeedRegisterController {
  constructor(private readonly handler: FeedRegisterHandler) {}

  @Get('feed.atom')
  @PublicRoute()
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  @ApiOkResponse({ description: 'Atom', content: { 'application/atom+xml': { schema: { type: 'string' } } } })
  @ApiOperation({ summary: 'The latest entries of the public register as an Atom feed (RFC 4287)' })
  feed(@Param('bodyId') body: string, @Query() { language }: FeedRegisterQuery) {
    return this.handler.run(body, language);
  }
}
