import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { ShowNewsroomHandler } from './show-newsroom.handler.js';

@ApiTags('public')
@Controller('public/newsrooms')
export class ShowNewsroomController {
  constructor(private readonly handler: ShowNewsroomHandler) {}

  @Get(':slug')
  @PublicRoute()
  @ApiOperation({ summary: 'An internet resource with its sections and when each was last renewed' })
  show(@Param('slug') slug: string) {
    return this.handler.run(slug);
  }
}
