import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { PrintDecisionHandler } from './print-decision.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class PrintDecisionController {
  constructor(private readonly handler: PrintDecisionHandler) {}

  @Get(':id/decision.pdf')
  @RequirePermission('request.read')
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({
    description: 'PDF',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  @ApiOperation({ summary: 'The answer or the refusal as PDF in its language, to sign and hand over on paper' })
  show(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string) {
    return this.handler.run(principal, id);
  }
}
