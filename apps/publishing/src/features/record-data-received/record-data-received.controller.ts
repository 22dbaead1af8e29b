import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { pathId } from '@baspasoz/http';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RecordDataReceivedDto } from './record-data-received.dto.js';
import { RecordDataReceivedHandler } from './record-data-received.handler.js';

@ApiTags('internet resources')
@Controller('sections')
export class RecordDataReceivedController {
  constructor(private readonly handler: RecordDataReceivedHandler) {}

  @Post(':id/data-received')
  @HttpCode(200)
  @RequirePermission('publication.write')
  @ApiOperation({ summary: 'Record that new data for a section arrived: the term to publish them runs from then' })
  record(
    @CurrentPrincipal() principal: Principal,
    @Param('id', pathId) id: string,
    @Body() dto: RecordDataReceivedDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
