import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { RepeatKey } from '@baspasoz/http';
import { IdPipe } from '../../aggregate/id.pipe.js';
import { LineContentDto } from '../../lines/line-content.dto.js';
import { problems } from '../../problems.js';
import { ChangeLineDto } from './write-line.dto.js';
import { WriteLineHandler } from './write-line.handler.js';

@ApiTags('lines to take')
@Controller('lines')
export class WriteLineController {
  constructor(private readonly handler: WriteLineHandler) {}

  @Post()
  @RequirePermission('line.write')
  @ApiOperation({ summary: 'Write a new line; it stays a draft until somebody else approves it' })
  create(@CurrentPrincipal() principal: Principal, @Body() dto: LineContentDto, @RepeatKey() key: string | undefined) {
    return this.handler.create(principal, dto, key);
  }

  @Put(':id/draft')
  @RequirePermission('line.write')
  @ApiOperation({
    summary: 'Change the draft of a line; contradictions with valid lines of other units are found at once',
  })
  change(
    @CurrentPrincipal() principal: Principal,
    @Param('id', new IdPipe(problems['line-not-found'])) id: string,
    @Body() dto: ChangeLineDto,
  ) {
    return this.handler.change(principal, id, dto);
  }
}
