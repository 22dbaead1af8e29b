import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { pathId } from '@baspasoz/http';
import { RequestIdPipe } from '../../aggregate/request-id.pipe.js';
import { NoteReplyDto } from './note-reply.dto.js';
import { NoteReplyHandler } from './note-reply.handler.js';

@ApiTags('media requests')
@Controller('media-requests')
export class NoteReplyController {
  constructor(private readonly handler: NoteReplyHandler) {}

  @Post(':id/questions/:questionId/reply')
  @HttpCode(200)
  @RequirePermission('request.clarify')
  @ApiOperation({ summary: 'Write down what the requester replied by voice or on paper' })
  note(
    @CurrentPrincipal() principal: Principal,
    @Param('id', RequestIdPipe) id: string,
    @Param('questionId', pathId) questionId: string,
    @Body() dto: NoteReplyDto,
  ) {
    return this.handler.run(principal, id, questionId, dto);
  }
}
