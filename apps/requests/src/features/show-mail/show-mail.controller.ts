import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { ShowMailHandler } from './show-mail.handler.js';

/** What a stranger wrote is shown as text and saved as a file; no browser may take it for a page. */
@ApiTags('mail')
@Controller('mails')
export class ShowMailController {
  constructor(private readonly handler: ShowMailHandler) {}

  @Get(':id/original')
  @RequirePermission('mail.read')
  @ApiOkResponse({ description: 'The mail', content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  @ApiOperation({ summary: 'A mail as it arrived, byte for byte' })
  original(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.handler.original(principal, id, reply);
  }

  @Get(':id/files/:fileId')
  @RequirePermission('mail.read')
  @ApiOkResponse({ description: 'The file', content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  @ApiOperation({ summary: 'A file that came with a mail' })
  file(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('fileId', RequestIdPipe) fileId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.handler.file(principal, id, fileId, reply);
  }
}
