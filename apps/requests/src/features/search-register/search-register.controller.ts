import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { SearchRegisterQuery } from './search-register.dto.js';
import { SearchRegisterHandler } from './search-register.handler.js';

@ApiTags('public register')
@Controller('public/bodies/:bodyId/register')
export class SearchRegisterController {
  constructor(private readonly handler: SearchRegisterHandler) {}

  @Get()
  @PublicRoute()
  @ApiOperation({ summary: 'The public register of answered requests of a body, the latest first' })
  search(@Param('bodyId') body: string, @Query() query: SearchRegisterQuery) {
    return this.handler.run(body, query);
  }
}
