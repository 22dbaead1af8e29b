import { PublicRoute } from '@baspasoz/auth';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentSession } from '../../sessions/current-session.js';
import type { Session } from '../../sessions/session.js';
import { SessionView, sessionView } from './session-view.js';

@ApiTags('session')
@Controller('api/session')
export class ShowSessionController {
  /** Public, for it is the question itself: a visitor is answered 401. */
  @Get()
  @PublicRoute()
  @ApiOperation({ summary: 'Who is signed in with this browser' })
  @ApiOkResponse({ type: SessionView })
  show(@CurrentSession() session: Session): SessionView {
    return sessionView(session);
  }
}
