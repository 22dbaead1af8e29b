import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { CallerLanguage } from '@baspasoz/http';
import type { Language } from '@baspasoz/contracts';
import { RegisterBodyDto } from './register-body.dto.js';
import { RegisterBodyHandler } from './register-body.handler.js';

@ApiTags('bodies')
@Controller('bodies')
export class RegisterBodyController {
  constructor(private readonly handler: RegisterBodyHandler) {}

  @Post()
  @RequirePermission('body.register')
  @ApiOperation({ summary: 'Register a state body (¶1)' })
  register(
    @CurrentPrincipal() principal: Principal,
    @Body() dto: RegisterBodyDto,
    @CallerLanguage() language: Language,
  ) {
    return this.handler.run(principal, dto, language);
  }
}
