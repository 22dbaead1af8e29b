import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { ConfirmRegisterEntryDto } from './confirm-register-entry.dto.js';
import { ConfirmRegisterEntryHandler } from './confirm-register-entry.handler.js';

@ApiTags('public register')
@Controller('media-requests')
export class ConfirmRegisterEntryController {
  constructor(private readonly handler: ConfirmRegisterEntryHandler) {}

  @Post(':id/register-entry')
  @HttpCode(200)
  @RequirePermission('register.prepare')
  @ApiOperation({ summary: 'Confirm the texts of an entry; it opens when the window of exclusivity ends' })
  confirm(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: ConfirmRegisterEntryDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
