import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { PreviewClockQuery } from './preview-clock.dto.js';
import { PreviewClockHandler } from './preview-clock.handler.js';

@ApiTags('public')
@Controller('public/bodies/:bodyId/clock-preview')
export class PreviewClockController {
  constructor(private readonly handler: PreviewClockHandler) {}

  @Get()
  @PublicRoute()
  @ApiOperation({ summary: 'The legal due date of a request filed now, explained' })
  preview(@Param('bodyId') body: string, @Query() query: PreviewClockQuery) {
    return this.handler.run(body, query);
  }
}
