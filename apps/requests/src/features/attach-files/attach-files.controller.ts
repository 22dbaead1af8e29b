import { Controller, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { TakesUpload } from '@baspasoz/http';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { AttachFilesQuery } from './attach-files.dto.js';
import { AttachFilesHandler } from './attach-files.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class AttachFilesController {
  constructor(private readonly handler: AttachFilesHandler) {}

  @Post(':id/attachments')
  @TakesUpload()
  @RequirePermission('request.answer')
  @ApiOperation({ summary: 'Attach files to the answer in work, or to the request itself (scans of a paper one)' })
  attach(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Query() { to }: AttachFilesQuery,
    @Req() request: FastifyRequest,
  ) {
    return this.handler.run(principal, id, to, request);
  }
}
