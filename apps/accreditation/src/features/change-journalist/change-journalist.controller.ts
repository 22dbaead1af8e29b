import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IfMatch, pathId } from '@baspasoz/http';
import { JournalistDto } from '../register-journalist/register-journalist.dto.js';
import { ChangeJournalistHandler } from './change-journalist.handler.js';

@ApiTags('registers')
@Controller('journalists/:id')
export class ChangeJournalistController {
  constructor(private readonly handler: ChangeJournalistHandler) {}

  @Put()
  @RequirePermission('accreditation.manage')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOperation({ summary: 'Correct a journalist; what an applicant entered becomes what the office has checked' })
  change(
    @CurrentPrincipal() principal: Principal,
    @Param('id', pathId) id: string,
    @Body() dto: JournalistDto,
    @IfMatch() seen?: number,
  ) {
    return this.handler.run(principal, id, dto, seen);
  }
}
