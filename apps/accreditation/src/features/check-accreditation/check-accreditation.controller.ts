import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { CheckAccreditationQuery } from './check-accreditation.dto.js';
import { CheckAccreditationHandler } from './check-accreditation.handler.js';

@ApiTags('public')
@Controller('public/accreditations')
export class CheckAccreditationController {
  constructor(private readonly handler: CheckAccreditationHandler) {}

  @Get(':number')
  @PublicRoute()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Whether the card with this number and code is valid now' })
  check(@Param('number') number: string, @Query() { code }: CheckAccreditationQuery) {
    return this.handler.run(number, code);
  }
}
