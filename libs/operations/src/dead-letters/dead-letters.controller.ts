import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { deadLetterProblems } from './dead-letter-problems.js';
import { DeadLettersHandler } from './dead-letters.handler.js';
import { DiscardDeadLetterDto } from './discard-dead-letter.dto.js';
import { ListDeadLettersDto } from './list-dead-letters.dto.js';

/** What is no UUID names no dead letter. */
const letterId = new ParseUUIDPipe({ exceptionFactory: () => deadLetterProblems['dead-letter-not-found']() });

@ApiTags('dead letters')
@Controller('dead-letters')
export class DeadLettersController {
  constructor(private readonly handler: DeadLettersHandler) {}

  @Get()
  @RequirePermission('dlq.manage')
  @ApiQuery({ name: 'state', required: false, enum: ['open', 'replaying', 'replayed', 'discarded', 'all'] })
  @ApiQuery({ name: 'bodyId', required: false })
  @ApiQuery({ name: 'cursor', required: false })
  @ApiQuery({ name: 'limit', required: false, type: Number })
  @ApiOperation({ summary: 'Events this service could not handle, latest first; the open ones unless asked otherwise' })
  list(@Query() query: ListDeadLettersDto) {
    return this.handler.list(query);
  }

  @Get(':id')
  @RequirePermission('dlq.manage')
  @ApiOperation({ summary: 'One dead letter with its record' })
  inspect(@Param('id', letterId) id: string) {
    return this.handler.inspect(id);
  }

  @Post(':id/replay')
  @HttpCode(200)
  @RequirePermission('dlq.manage')
  @ApiOperation({ summary: 'Hand an event back to its service; when it succeeds, the events behind it follow' })
  replay(@CurrentPrincipal() principal: Principal, @Param('id', letterId) id: string) {
    return this.handler.replay(principal, id);
  }

  @Post(':id/discard')
  @HttpCode(200)
  @RequirePermission('dlq.manage')
  @ApiOperation({ summary: 'Give an event up: it will have no effect, and the events behind it follow' })
  discard(
    @CurrentPrincipal() principal: Principal,
    @Param('id', letterId) id: string,
    @Body() { reason }: DiscardDeadLetterDto,
  ) {
    return this.handler.discard(principal, id, reason);
  }
}
