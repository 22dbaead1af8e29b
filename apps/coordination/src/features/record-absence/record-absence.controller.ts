import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { pathId } from '@baspasoz/http';
import { CancelAbsenceHandler } from './cancel-absence.handler.js';
import { ListAbsencesHandler } from './list-absences.handler.js';
import { RecordAbsenceDto } from './record-absence.dto.js';
import { RecordAbsenceHandler } from './record-absence.handler.js';

@ApiTags('leadership')
@Controller('absences')
export class RecordAbsenceController {
  constructor(
    private readonly recording: RecordAbsenceHandler,
    private readonly cancelling: CancelAbsenceHandler,
    private readonly listing: ListAbsencesHandler,
  ) {}

  @Get()
  @RequirePermission('body.read')
  @ApiOperation({ summary: 'Absences that last or lie ahead' })
  list(@CurrentPrincipal() principal: Principal) {
    return this.listing.run(principal);
  }

  @Post()
  @RequirePermission('absence.record')
  @ApiOperation({ summary: "Record an absence, so that the head's matters reach a deputy" })
  record(@CurrentPrincipal() principal: Principal, @Body() dto: RecordAbsenceDto) {
    return this.recording.run(principal, dto);
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('absence.record')
  @ApiOperation({ summary: 'Cancel an absence' })
  cancel(@CurrentPrincipal() principal: Principal, @Param('id', pathId) id: string) {
    return this.cancelling.run(principal, id);
  }
}
