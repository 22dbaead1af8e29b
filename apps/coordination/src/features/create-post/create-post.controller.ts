import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { CreatePostDto } from './create-post.dto.js';
import { CreatePostHandler } from './create-post.handler.js';

@ApiTags('posts')
@Controller('posts')
export class CreatePostController {
  constructor(private readonly handler: CreatePostHandler) {}

  @Post()
  @RequirePermission('body.manage')
  @ApiOperation({ summary: 'Create a post within the staffing limit (¶2, ¶4)' })
  create(@CurrentPrincipal() principal: Principal, @Body() dto: CreatePostDto) {
    return this.handler.run(principal, dto);
  }
}
