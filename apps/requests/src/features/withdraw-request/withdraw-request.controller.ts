import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { WithdrawRequestDto } from './withdraw-request.dto.js';
import { WithdrawRequestHandler } from './withdraw-request.handler.js';

@ApiTags('public')
@Controller('public/status')
export class WithdrawRequestController {
  constructor(private readonly handler: WithdrawRequestHandler) {}

  @Post(':number/withdrawal')
  @HttpCode(200)
  @PublicRoute()
  @ApiOperation({
    summary: 'Whoever holds number and code takes the request back; the head or a deputy ends it (APPC 88(1))',
  })
  withdraw(@Param('number') number: string, @Body() dto: WithdrawRequestDto) {
    return this.handler.run(number, dto);
  }
}
