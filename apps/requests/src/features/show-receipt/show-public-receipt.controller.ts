import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { PublicStatusQuery } from '../show-public-status/show-public-status.dto.js';
import { ShowReceiptHandler } from './show-receipt.handler.js';

@ApiTags('public')
@Controller('public/status')
export class ShowPublicReceiptController {
  constructor(private readonly handler: ShowReceiptHandler) {}

  @Get(':number/receipt.pdf')
  @PublicRoute()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({
    description: 'PDF',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  @ApiOperation({ summary: 'The receipt as PDF in the language of the request, for whoever holds its number and code' })
  show(@Param('number') number: string, @Query() { code }: PublicStatusQuery) {
    return this.handler.run(number, code);
  }
}
