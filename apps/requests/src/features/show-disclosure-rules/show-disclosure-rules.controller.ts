import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { ShowDisclosureRulesHandler } from './show-disclosure-rules.handler.js';

@ApiTags('public register')
@Controller('public/bodies/:bodyId/disclosure-rules')
export class ShowDisclosureRulesController {
  constructor(private readonly handler: ShowDisclosureRulesHandler) {}

  @Get()
  @PublicRoute()
  @ApiOperation({ summary: 'How long a requester may keep an answer to themselves, and what is shown without consent' })
  show(@Param('bodyId') body: string) {
    return this.handler.run(body);
  }
}
