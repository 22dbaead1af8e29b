import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { ShowRegisterEntryHandler } from './show-register-entry.handler.js';

@ApiTags('public register')
@Controller('public/bodies/:bodyId/register')
export class ShowRegisterEntryController {
  constructor(private readonly handler: ShowRegisterEntryHandler) {}

  @Get(':id')
  @PublicRoute()
  @ApiOperation({ summary: 'One entry of the public register, with the notes of its corrections' })
  show(@Param('bodyId') body: string, @Param('id') id: string) {
    return this.handler.run(body, id);
  }
}
