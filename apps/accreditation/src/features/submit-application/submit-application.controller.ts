import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RepeatKey } from '@baspasoz/http';
import { SubmitApplicationDto } from './submit-application.dto.js';
import { SubmitApplicationHandler } from './submit-application.handler.js';

@ApiTags('accreditations')
@Controller('accreditations')
export class SubmitApplicationController {
  constructor(private readonly handler: SubmitApplicationHandler) {}

  @Post()
  @RequirePermission('accreditation.manage')
  @ApiOperation({ summary: 'Register an application an editorial office handed in; its clock starts' })
  submit(
    @CurrentPrincipal() principal: Principal,
    @Body() dto: SubmitApplicationDto,
    @RepeatKey() key: string | undefined,
  ) {
    return this.handler.run(principal, dto, key);
  }
}
