import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RepeatKey } from '@baspasoz/http';
import { CreateSectionDto } from './create-section.dto.js';
import { CreateSectionHandler } from './create-section.handler.js';

@ApiTags('internet resources')
@Controller('sections')
export class CreateSectionController {
  constructor(private readonly handler: CreateSectionHandler) {}

  @Post()
  @RequirePermission('newsroom.manage')
  @ApiOperation({ summary: 'Add a section the law wants, with its term of renewal' })
  create(
    @CurrentPrincipal() principal: Principal,
    @Body() dto: CreateSectionDto,
    @RepeatKey() key: string | undefined,
  ) {
    return this.handler.run(principal, dto, key);
  }
}
