import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { RenewRegisterEntryDto } from './renew-register-entry.dto.js';
import { RenewRegisterEntryHandler } from './renew-register-entry.handler.js';

@ApiTags('public register')
@Controller('media-requests')
export class RenewRegisterEntryController {
  constructor(private readonly handler: RenewRegisterEntryHandler) {}

  @Post(':id/register-entry/renewal')
  @HttpCode(200)
  @RequirePermission('register.prepare')
  @ApiOperation({ summary: 'Confirm the texts of a public entry anew after a new answer, with a note readers see' })
  renew(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: RenewRegisterEntryDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
