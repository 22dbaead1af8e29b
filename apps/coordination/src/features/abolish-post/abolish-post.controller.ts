import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { pathId } from '@baspasoz/http';
import { AbolishPostHandler } from './abolish-post.handler.js';

@ApiTags('posts')
@Controller('posts/:id')
export class AbolishPostController {
  constructor(private readonly handler: AbolishPostHandler) {}

  @Delete()
  @HttpCode(204)
  @RequirePermission('body.manage')
  @ApiOperation({ summary: "Abolish a post; the authorized person's only when the body ends (¶2)" })
  abolish(@CurrentPrincipal() principal: Principal, @Param('id', pathId) id: string) {
    return this.handler.run(principal, id);
  }
}
