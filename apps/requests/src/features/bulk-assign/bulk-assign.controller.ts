import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import type { Language } from '@baspasoz/contracts';
import { CallerLanguage } from '@baspasoz/http';
import { BulkAssignDto } from './bulk-assign.dto.js';
import { BulkAssignHandler } from './bulk-assign.handler.js';

@ApiTags('media requests')
@Controller('media-requests/bulk-assign')
export class BulkAssignController {
  constructor(private readonly handler: BulkAssignHandler) {}

  @Post()
  @HttpCode(200)
  @RequirePermission('request.assign')
  @ApiOperation({
    summary: 'Give several requests to an officer or a unit; the answer says for each what became of it',
  })
  assign(@CurrentPrincipal() principal: Principal, @CallerLanguage() language: Language, @Body() dto: BulkAssignDto) {
    return this.handler.run(principal, language, dto);
  }
}
