import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { EnquiryIdPipe } from '../../enquiry/enquiry-id.pipe.js';
import { PressUnitHandler } from './press-unit.handler.js';

@ApiTags('unit enquiries')
@Controller('enquiries')
export class PressUnitController {
  constructor(private readonly handler: PressUnitHandler) {}

  @Post(':id/remind')
  @HttpCode(200)
  @RequirePermission('enquiry.send')
  @ApiOperation({ summary: 'Remind the officers who are asked' })
  remind(@CurrentPrincipal() principal: Principal, @Param('id', EnquiryIdPipe) id: string) {
    return this.handler.run(principal, id, 'remind');
  }

  @Post(':id/escalate')
  @HttpCode(200)
  @RequirePermission('enquiry.send')
  @ApiOperation({ summary: 'Put the silence before the whole unit and the authorized person' })
  escalate(@CurrentPrincipal() principal: Principal, @Param('id', EnquiryIdPipe) id: string) {
    return this.handler.run(principal, id, 'escalate');
  }
}
