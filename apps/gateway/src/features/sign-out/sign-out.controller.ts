import { PublicRoute } from '@baspasoz/auth';
import { Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentSession } from '../../sessions/current-session.js';
import type { Session } from '../../sessions/session.js';
import { SignOut } from './sign-out.js';

class SignedOut {
  @ApiProperty({ description: 'Where the browser goes next: to end its session with the identity provider too' })
  redirectTo!: string;
}

@ApiTags('session')
@Controller('auth/logout')
export class SignOutController {
  constructor(private readonly signOut: SignOut) {}

  /** Public, for no role is needed to leave. */
  @Post()
  @HttpCode(200)
  @PublicRoute()
  @ApiOperation({ summary: 'Sign out' })
  @ApiOkResponse({ type: SignedOut })
  leave(@CurrentSession() session: Session, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedOut> {
    return this.signOut.leave(session, reply);
  }
}
