import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RepeatKey } from '@baspasoz/http';
import { OutletDto } from './register-outlet.dto.js';
import { RegisterOutletHandler } from './register-outlet.handler.js';

@ApiTags('registers')
@Controller('outlets')
export class RegisterOutletController {
  constructor(private readonly handler: RegisterOutletHandler) {}

  @Post()
  @RequirePermission('accreditation.manage')
  @ApiOperation({ summary: 'Enter a media outlet into the register' })
  register(@CurrentPrincipal() principal: Principal, @Body() dto: OutletDto, @RepeatKey() key: string | undefined) {
    return this.handler.run(principal, dto, key);
  }
}
