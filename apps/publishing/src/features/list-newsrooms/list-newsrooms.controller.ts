import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { ListNewsroomsHandler } from './list-newsrooms.handler.js';

@ApiTags('public')
@Controller('public/newsrooms')
export class ListNewsroomsController {
  constructor(private readonly handler: ListNewsroomsHandler) {}

  @Get()
  @PublicRoute()
  @ApiOperation({ summary: 'The internet resources of all bodies, for anyone' })
  list() {
    return this.handler.run();
  }
}
