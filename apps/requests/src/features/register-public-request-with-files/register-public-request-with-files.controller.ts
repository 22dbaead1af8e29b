import { Controller, Param, Post, Req } from '@nestjs/common';
import { ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PublicRoute } from '@baspasoz/auth';
import { RepeatKey, TakesUpload } from '@baspasoz/http';
import { RegisterPublicRequestWithFilesHandler } from './register-public-request-with-files.handler.js';

@ApiTags('public')
@Controller('public/bodies/:bodyId/media-requests')
export class RegisterPublicRequestWithFilesController {
  constructor(private readonly handler: RegisterPublicRequestWithFilesHandler) {}

  @Post('with-files')
  @PublicRoute()
  @TakesUpload()
  @ApiConsumes('multipart/form-data')
  @ApiOperation({ summary: 'File a request with files: its JSON in the field `request`, beside it the files' })
  register(@Param('bodyId') body: string, @Req() request: FastifyRequest, @RepeatKey() key: string | undefined) {
    return this.handler.run(body, request, key);
  }
}
