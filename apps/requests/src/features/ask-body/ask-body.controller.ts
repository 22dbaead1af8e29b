import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RepeatKey } from '@baspasoz/http';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { AskBodyDto } from './ask-body.dto.js';
import { AskBodyHandler } from './ask-body.handler.js';

@ApiTags('body enquiries')
@Controller('media-requests')
export class AskBodyController {
  constructor(private readonly handler: AskBodyHandler) {}

  @Post(':id/body-enquiries')
  @RequirePermission('enquiry.send')
  @ApiOperation({
    summary: 'Ask other bodies for their position, which the answer rests on; the request stays here (art. 36)',
  })
  ask(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Body() dto: AskBodyDto,
    @RepeatKey() key: string | undefined,
  ) {
    return this.handler.run(principal, id, dto, key);
  }
}
