import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { pathId } from '@baspasoz/http';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { EditPublicationDto } from './edit-publication.dto.js';
import { EditPublicationHandler } from './edit-publication.handler.js';

@ApiTags('publications')
@Controller('publications')
export class EditPublicationController {
  constructor(private readonly handler: EditPublicationHandler) {}

  @Put(':id')
  @RequirePermission('publication.write')
  @ApiOperation({ summary: 'Change the working copy; the public version stays until a change is approved' })
  edit(@CurrentPrincipal() principal: Principal, @Param('id', pathId) id: string, @Body() dto: EditPublicationDto) {
    return this.handler.run(principal, id, dto);
  }
}
