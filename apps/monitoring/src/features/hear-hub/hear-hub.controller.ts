import { PublicRoute } from '@baspasoz/auth';
import { Controller, Get, Header, HttpCode, HttpStatus, Param, Post, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { HearHub } from './hear-hub.handler.js';
import { VerifyHub } from './verify-hub.handler.js';

/** What hubs call (WebSub, W3C 2018): no person and no program of ours, known by the unguessable token in the address. */
@ApiExcludeController()
@Controller('public/websub')
export class HearHubController {
  constructor(
    private readonly verification: VerifyHub,
    private readonly hearing: HearHub,
  ) {}

  @Get(':token')
  @PublicRoute()
  @Header('content-type', 'text/plain; charset=utf-8')
  verify(@Param('token') token: string, @Query() query: Record<string, unknown>): Promise<string> {
    return this.verification.handle(token, query);
  }

  @Post(':token')
  @PublicRoute()
  @RouteConfig({ takesBytes: true })
  @HttpCode(HttpStatus.ACCEPTED)
  hear(@Param('token') token: string, @Req() request: FastifyRequest): Promise<void> {
    const { body, headers } = request;
    return this.hearing.handle(
      token,
      Buffer.isBuffer(body) ? body : Buffer.alloc(0),
      String(headers['x-hub-signature'] ?? ''),
    );
  }
}
