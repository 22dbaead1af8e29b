import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IfMatch, pathId } from '@baspasoz/http';
import { ChangePersonDto } from './change-person.dto.js';
import { ChangePersonHandler } from './change-person.handler.js';

@ApiTags('people')
@Controller('people/:id')
export class ChangePersonController {
  constructor(private readonly handler: ChangePersonHandler) {}

  @Patch()
  @RequirePermission('body.manage')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOperation({ summary: "Change a person's name, contacts or language" })
  change(
    @CurrentPrincipal() principal: Principal,
    @Param('id', pathId) id: string,
    @Body() dto: ChangePersonDto,
    @IfMatch() seen?: number,
  ) {
    return this.handler.run(principal, id, dto, seen);
  }
}
