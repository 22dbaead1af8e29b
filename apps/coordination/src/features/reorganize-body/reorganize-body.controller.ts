import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IfMatch, pathId } from '@baspasoz/http';
import { ReorganizeBodyDto } from './reorganize-body.dto.js';
import { ReorganizeBodyHandler } from './reorganize-body.handler.js';

@ApiTags('bodies')
@Controller('bodies/:id/reorganize')
export class ReorganizeBodyController {
  constructor(private readonly handler: ReorganizeBodyHandler) {}

  @Post()
  @HttpCode(200)
  @RequirePermission('body.register')
  @ApiOperation({ summary: 'Record the reorganisation or liquidation of a body by its act (¶2)' })
  reorganize(
    @CurrentPrincipal() principal: Principal,
    @Param('id', pathId) id: string,
    @Body() dto: ReorganizeBodyDto,
    @IfMatch() seen?: number,
  ) {
    return this.handler.run(principal, id, dto, seen);
  }
}
