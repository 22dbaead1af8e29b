import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { RepeatKey } from '@baspasoz/http';
import { PublicRequestDto } from '../register-request/register-request.dto.js';
import { RegisterPublicRequestHandler } from './register-public-request.handler.js';

@ApiTags('public')
@Controller('public/bodies/:bodyId/media-requests')
export class RegisterPublicRequestController {
  constructor(private readonly handler: RegisterPublicRequestHandler) {}

  @Post()
  @PublicRoute()
  @ApiOperation({ summary: 'File a request on the public form, as a journalist or any information user' })
  register(@Param('bodyId') body: string, @Body() dto: PublicRequestDto, @RepeatKey() key: string | undefined) {
    return this.handler.run(body, dto, key);
  }
}
