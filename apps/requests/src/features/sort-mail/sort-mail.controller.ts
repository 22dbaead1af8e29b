import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { PageQuery } from '@baspasoz/http';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { ListAsideHandler } from './list-aside.handler.js';
import { RegisterMailHandler } from './register-mail.handler.js';

@ApiTags('mail')
@Controller('mails')
export class SortMailController {
  constructor(
    private readonly listing: ListAsideHandler,
    private readonly registration: RegisterMailHandler,
  ) {}

  @Get('aside')
  @RequirePermission('mail.sort')
  @ApiOperation({ summary: 'Mail that was laid aside as nobody’s writing, the latest first' })
  list(@CurrentPrincipal() principal: Principal, @Query() query: PageQuery) {
    return this.listing.run(principal, query);
  }

  @Post(':id/register')
  @RequirePermission('mail.sort')
  @ApiOperation({
    summary:
      'Register a mail that was laid aside, or came on another request, and is a request after all; its clock runs from its receipt',
  })
  register(@CurrentPrincipal() principal: Principal, @Param('id', RequestIdPipe) id: string) {
    return this.registration.run(principal, id);
  }
}
