import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { ChooseDisclosureDto } from './choose-disclosure.dto.js';
import { ChooseDisclosureHandler } from './choose-disclosure.handler.js';

@ApiTags('public')
@Controller('public/status')
export class ChooseDisclosureController {
  constructor(private readonly handler: ChooseDisclosureHandler) {}

  @Post(':number/register-choice')
  @HttpCode(200)
  @PublicRoute()
  @ApiOperation({ summary: 'Give or take back the consent to publication, with number and code' })
  choose(@Param('number') number: string, @Body() dto: ChooseDisclosureDto) {
    return this.handler.run(number, dto);
  }
}
