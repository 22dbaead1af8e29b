import { PublicRoute } from '@baspasoz/auth';
import type { Language } from '@baspasoz/contracts';
import { CallerLanguage } from '@baspasoz/http';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignIn } from './sign-in.js';

/** Signing in with a browser: pages, not API. */
@ApiExcludeController()
@Controller('auth')
export class SignInController {
  constructor(private readonly signIn: SignIn) {}

  @Get('login')
  @PublicRoute()
  leave(
    @Query('returnTo') returnTo: unknown,
    @CallerLanguage() language: Language,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.signIn.leave(request, reply, returnTo, language);
  }

  @Get('callback')
  @PublicRoute()
  comeBack(
    @CallerLanguage() language: Language,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.signIn.comeBack(request, reply, language);
  }
}
