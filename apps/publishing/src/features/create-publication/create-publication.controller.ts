import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RepeatKey } from '@baspasoz/http';
import { CreatePublicationDto } from './create-publication.dto.js';
import { CreatePublicationHandler } from './create-publication.handler.js';

@ApiTags('publications')
@Controller('publications')
export class CreatePublicationController {
  constructor(private readonly handler: CreatePublicationHandler) {}

  @Post()
  @RequirePermission('publication.write')
  @ApiOperation({ summary: 'Begin a publication as a draft, in the languages it is written in' })
  create(
    @CurrentPrincipal() principal: Principal,
    @Body() dto: CreatePublicationDto,
    @RepeatKey() key: string | undefined,
  ) {
    return this.handler.run(principal, dto, key);
  }
}
