import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { IdPipe } from '../../aggregate/id.pipe.js';
import { problems } from '../../problems.js';
import { ChangeTopicDto, TopicDto } from './keep-topics.dto.js';
import { KeepTopicsHandler } from './keep-topics.handler.js';

@ApiTags('lines to take')
@Controller('topics')
export class KeepTopicsController {
  constructor(private readonly handler: KeepTopicsHandler) {}

  @Get()
  @RequirePermission('line.read')
  @ApiOperation({ summary: 'The topic plan: which unit owns each topic, what it lacks and what is due for review' })
  list(@CurrentPrincipal() principal: Principal) {
    return this.handler.list(principal);
  }

  @Post()
  @RequirePermission('topic.manage')
  @ApiOperation({ summary: 'Add a topic to the plan' })
  add(@CurrentPrincipal() principal: Principal, @Body() dto: TopicDto) {
    return this.handler.add(principal, dto);
  }

  @Put(':id')
  @RequirePermission('topic.manage')
  @ApiOperation({ summary: 'Change a topic: its owner, its approver, its next review' })
  change(
    @CurrentPrincipal() principal: Principal,
    @Param('id', new IdPipe(problems['topic-not-found'])) id: string,
    @Body() dto: ChangeTopicDto,
  ) {
    return this.handler.change(principal, id, dto);
  }
}
