import { Controller, Post, Query, Req } from '@nestjs/common';
import { ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RepeatKey, TakesUpload } from '@baspasoz/http';
import { actorFrom } from '../../aggregate/actor.js';
import { FileOwnRequestQuery } from './file-own-request.dto.js';
import { RegisterPublicRequestWithFilesHandler } from '../register-public-request-with-files/register-public-request-with-files.handler.js';

@ApiTags('own requests')
@Controller('my/media-requests')
export class FileOwnRequestController {
  constructor(private readonly handler: RegisterPublicRequestWithFilesHandler) {}

  @Post()
  @RequirePermission('request.follow-own')
  @TakesUpload()
  @ApiConsumes('multipart/form-data')
  @ApiOperation({
    summary: 'The public form, filled in by a journalist who is signed in: by the account, also with files',
  })
  file(
    @CurrentPrincipal() principal: Principal,
    @Query() { bodyId }: FileOwnRequestQuery,
    @Req() request: FastifyRequest,
    @RepeatKey() key: string | undefined,
  ) {
    return this.handler.run(bodyId, request, key, { kind: 'requester', ...actorFrom(principal) });
  }
}
