import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { PrepareRegisterEntryHandler } from './prepare-register-entry.handler.js';

@ApiTags('public register')
@Controller('media-requests')
export class PrepareRegisterEntryController {
  constructor(private readonly handler: PrepareRegisterEntryHandler) {}

  @Get(':id/register-entry')
  @RequirePermission('register.prepare')
  @ApiOperation({
    summary: 'What an entry of the public register may say: the texts, and the same without personal data',
  })
  prepare(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string) {
    return this.handler.run(principal, id);
  }
}
