import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RepeatKey } from '@baspasoz/http';
import { CreateResourceDto } from './create-resource.dto.js';
import { CreateResourceHandler } from './create-resource.handler.js';

@ApiTags('internet resources')
@Controller('resources')
export class CreateResourceController {
  constructor(private readonly handler: CreateResourceHandler) {}

  @Post()
  @RequirePermission('newsroom.manage')
  @ApiOperation({ summary: 'Add the internet resource of the body or of its first head' })
  create(
    @CurrentPrincipal() principal: Principal,
    @Body() dto: CreateResourceDto,
    @RepeatKey() key: string | undefined,
  ) {
    return this.handler.run(principal, dto, key);
  }
}
