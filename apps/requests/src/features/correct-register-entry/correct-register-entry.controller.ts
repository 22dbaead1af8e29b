import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { CorrectRegisterEntryDto } from './correct-register-entry.dto.js';
import { CorrectRegisterEntryHandler } from './correct-register-entry.handler.js';

@ApiTags('public register')
@Controller('media-requests')
export class CorrectRegisterEntryController {
  constructor(private readonly handler: CorrectRegisterEntryHandler) {}

  @Post(':id/register-entry/correction')
  @HttpCode(200)
  @RequirePermission('register.prepare')
  @ApiOperation({ summary: 'Correct a public entry, with a note readers see' })
  correct(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: CorrectRegisterEntryDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
