import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { InstructionText } from './instruction-text.dto.js';
import { ShowInstruction } from './show-instruction.handler.js';

@ApiTags('notifications')
@Controller('instructions')
export class ShowInstructionController {
  constructor(private readonly showInstruction: ShowInstruction) {}

  @Get(':id')
  @RequirePermission('instruction.read')
  @ApiOperation({ summary: 'The text of an instruction, for the service in whose queue the unit finds it' })
  @ApiOkResponse({ type: InstructionText })
  show(@Param('id', ParseUUIDPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<InstructionText> {
    return this.showInstruction.handle(id, principal);
  }
}
