import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DigestChoiceDto } from './digest-choice.dto.js';
import { DigestChoice } from './digest-choice.handler.js';

@ApiTags('digests')
@Controller('digest-choice')
export class DigestChoiceController {
  constructor(private readonly choice: DigestChoice) {}

  @Get()
  @RequirePermission('story.read')
  @ApiOperation({ summary: 'Which digests the reader receives by mail' })
  @ApiOkResponse({ type: DigestChoiceDto })
  read(@CurrentPrincipal() principal: Principal): Promise<DigestChoiceDto> {
    return this.choice.read(principal);
  }

  @Put()
  @RequirePermission('story.read')
  @ApiOperation({ summary: 'Choose which digests to receive by mail' })
  @ApiOkResponse({ type: DigestChoiceDto })
  choose(@Body() input: DigestChoiceDto, @CurrentPrincipal() principal: Principal): Promise<DigestChoiceDto> {
    return this.choice.choose(input, principal);
  }
}
