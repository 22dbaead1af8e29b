import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '@baspasoz/auth';
import type { Editions } from '../../domain/edition.js';
import { officialMessageTemplate } from '../../official-message/official-message-template.js';

@ApiTags('publications')
@Controller('official-message-template')
export class ShowOfficialMessageTemplateController {
  @Get()
  @RequirePermission('publication.write')
  @ApiOperation({
    summary: 'What an official message on an incident is begun from, in the state language and in Russian',
  })
  show(): { editions: Editions } {
    return { editions: officialMessageTemplate };
  }
}
