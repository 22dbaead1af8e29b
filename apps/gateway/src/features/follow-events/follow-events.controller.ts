import { CurrentPrincipal, RequirePermission, type Principal } from '@baspasoz/auth';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { decodeJwt } from 'jose';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FollowEvents } from './follow-events.js';

@ApiTags('events')
@Controller('api/stream')
export class FollowEventsController {
  constructor(private readonly followEvents: FollowEvents) {}

  @Get()
  @RequirePermission('stream.read')
  @ApiOperation({
    summary: "Follow the events of the caller's body",
    description:
      'Server-sent events: `id` is the position, `event` the short name, `data` a CloudEvent in structured mode. A reader that comes back with Last-Event-ID gets what it missed; when that is kept no more, an event named `gap` says so.',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  async follow(
    @CurrentPrincipal() principal: Principal,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const token = request.headers.authorization?.slice('Bearer '.length) ?? '';
    const lastEventId = request.headers['last-event-id'];
    const follower = {
      principal,
      session: request.session,
      tokenExpiresAt: decodeJwt(token).exp ?? 0,
      lastEventId: typeof lastEventId === 'string' ? lastEventId : undefined,
    };
    const headers = Object.fromEntries(
      Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]),
    );
    await this.followEvents.open(follower, reply.raw, headers);
    reply.hijack();
  }
}
