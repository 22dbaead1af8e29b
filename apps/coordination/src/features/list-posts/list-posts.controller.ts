import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { ListPostsHandler } from './list-posts.handler.js';

@ApiTags('posts')
@Controller('posts')
export class ListPostsController {
  constructor(private readonly handler: ListPostsHandler) {}

  @Get()
  @RequirePermission('body.read')
  @ApiOperation({ summary: 'Posts in being with who holds them' })
  list(@CurrentPrincipal() principal: Principal) {
    return this.handler.run(principal);
  }
}
