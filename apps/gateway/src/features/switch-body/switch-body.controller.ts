import { PublicRoute } from '@baspasoz/auth';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { CurrentSession } from '../../sessions/current-session.js';
import type { Session } from '../../sessions/session.js';
import { SessionView } from '../show-session/session-view.js';
import { SwitchBody } from './switch-body.js';

class SwitchBodyDto {
  @IsUUID('loose')
  @ApiProperty({ format: 'uuid' })
  bodyId!: string;
}

@ApiTags('session')
@Controller('auth/switch-body')
export class SwitchBodyController {
  constructor(private readonly switchBody: SwitchBody) {}

  /** Public as a route: whoever has a session may ask, and the identity provider decides. */
  @Post()
  @HttpCode(200)
  @PublicRoute()
  @ApiOperation({ summary: 'Act for another body from now on' })
  @ApiOkResponse({ type: SessionView })
  switch(@CurrentSession() session: Session, @Body() { bodyId }: SwitchBodyDto): Promise<SessionView> {
    return this.switchBody.to(session, bodyId);
  }
}
