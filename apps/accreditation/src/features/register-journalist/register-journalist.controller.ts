import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RepeatKey } from '@baspasoz/http';
import { JournalistDto } from './register-journalist.dto.js';
import { RegisterJournalistHandler } from './register-journalist.handler.js';

@ApiTags('registers')
@Controller('journalists')
export class RegisterJournalistController {
  constructor(private readonly handler: RegisterJournalistHandler) {}

  @Post()
  @RequirePermission('accreditation.manage')
  @ApiOperation({ summary: 'Enter a journalist of an outlet into the register' })
  register(@CurrentPrincipal() principal: Principal, @Body() dto: JournalistDto, @RepeatKey() key: string | undefined) {
    return this.handler.run(principal, dto, key);
  }
}
