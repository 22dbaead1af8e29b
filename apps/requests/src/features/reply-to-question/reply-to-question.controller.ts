import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { ReplyToQuestionDto } from './reply-to-question.dto.js';
import { ReplyToQuestionHandler } from './reply-to-question.handler.js';

@ApiTags('public')
@Controller('public/status')
export class ReplyToQuestionController {
  constructor(private readonly handler: ReplyToQuestionHandler) {}

  @Post(':number/replies')
  @HttpCode(200)
  @PublicRoute()
  @ApiOperation({ summary: 'What the requester replies to a question of the body, with number and code' })
  reply(@Param('number') number: string, @Body() dto: ReplyToQuestionDto) {
    return this.handler.run(number, dto);
  }
}
