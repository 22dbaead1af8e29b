import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IdPipe } from '../../aggregate/id.pipe.js';
import { problems } from '../../problems.js';
import { UseLineDto } from './use-line.dto.js';
import { UseLineHandler } from './use-line.handler.js';

@ApiTags('lines to take')
@Controller('lines')
export class UseLineController {
  constructor(private readonly handler: UseLineHandler) {}

  @Post(':id/uses')
  @RequirePermission('request.answer')
  @ApiOperation({ summary: 'Insert a valid line into the answer to a request; the use is kept with its version' })
  use(
    @CurrentPrincipal() principal: Principal,
    @Param('id', new IdPipe(problems['line-not-found'])) id: string,
    @Body() dto: UseLineDto,
  ) {
    return this.handler.run(principal, id, dto);
  }
}
