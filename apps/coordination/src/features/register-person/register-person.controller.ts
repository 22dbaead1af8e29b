import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RegisterPersonDto } from './register-person.dto.js';
import { RegisterPersonHandler } from './register-person.handler.js';

@ApiTags('people')
@Controller('people')
export class RegisterPersonController {
  constructor(private readonly handler: RegisterPersonHandler) {}

  @Post()
  @RequirePermission('body.manage')
  @ApiOperation({ summary: "Add a person to the body's directory" })
  register(@CurrentPrincipal() principal: Principal, @Body() dto: RegisterPersonDto) {
    return this.handler.run(principal, dto);
  }
}
