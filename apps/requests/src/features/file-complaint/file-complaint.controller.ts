import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, PublicRoute, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RepeatKey } from '@baspasoz/http';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { FileComplaintDto, RegisterComplaintDto } from './file-complaint.dto.js';
import { FileComplaintHandler } from './file-complaint.handler.js';

@ApiTags('complaints')
@Controller()
export class FileComplaintController {
  constructor(private readonly handler: FileComplaintHandler) {}

  @Post('public/status/:number/complaints')
  @HttpCode(200)
  @PublicRoute()
  @ApiOperation({ summary: 'A complaint by whoever holds number and code (APPC 91, 92)' })
  file(@Param('number') number: string, @Body() dto: FileComplaintDto, @RepeatKey() key: string | undefined) {
    return this.handler.byCode(number, dto, key);
  }

  @Post('media-requests/:id/complaints')
  @HttpCode(200)
  @RequirePermission('complaint.handle')
  @ApiOperation({ summary: 'Register a complaint that came by voice, on paper or by mail' })
  register(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: RegisterComplaintDto,
    @RepeatKey() key: string | undefined,
  ) {
    return this.handler.byOfficer(principal, id, dto, key);
  }
}
