import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { PublicStatusQuery } from './show-public-status.dto.js';
import { ShowPublicStatusHandler } from './show-public-status.handler.js';

@ApiTags('public')
@Controller('public/status')
export class ShowPublicStatusController {
  constructor(private readonly handler: ShowPublicStatusHandler) {}

  @Get(':number')
  @PublicRoute()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Where a request stands, for whoever holds its number and code' })
  show(@Param('number') number: string, @Query() { code }: PublicStatusQuery) {
    return this.handler.run(number, code);
  }
}
