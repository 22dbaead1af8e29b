import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { ShowOfficeReceiptHandler } from './show-office-receipt.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class ShowOfficeReceiptController {
  constructor(private readonly handler: ShowOfficeReceiptHandler) {}

  @Get(':id/receipt.pdf')
  @RequirePermission('request.read')
  @Header('cache-control', 'private, no-store')
  @ApiOkResponse({
    description: 'PDF',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  @ApiOperation({ summary: 'The receipt as PDF in the language of the request, to hand over on paper' })
  show(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string) {
    return this.handler.run(principal, id);
  }
}
