import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RepeatKey } from '@baspasoz/http';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { RedirectRequestDto } from './redirect-request.dto.js';
import { RedirectRequestHandler } from './redirect-request.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class RedirectRequestController {
  constructor(private readonly handler: RedirectRequestHandler) {}

  @Post(':id/redirect')
  @HttpCode(200)
  @RequirePermission('request.redirect')
  @ApiOperation({ summary: 'Send the request, or a part of it, on to the competent body' })
  redirect(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: RedirectRequestDto,
    @RepeatKey() key: string | undefined,
  ) {
    return this.handler.run(principal, id, dto, key);
  }
}
