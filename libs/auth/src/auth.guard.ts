import { Inject, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { sharedProblems } from '@baspasoz/contracts';
import { correlation } from '@baspasoz/observability';
import { permissionMetadata, publicMetadata } from './decorators.js';
import type { RequestWithPrincipal } from './decorators.js';
import { allows } from './permissions.js';
import type { Permission } from './permissions.js';
import { principalFromClaims } from './principal.js';
import { TokenVerifier } from './token-verifier.js';

/** The body a service acts for; read from services only, whose own token has no body. */
export const actingForHeader = 'x-body-id';

/**
 * Checks the bearer token again at every service, whatever stands before it, and the route's permission. A route that declares
 * nothing is closed. Event handlers are not HTTP calls: their tenant comes from the event.
 */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(TokenVerifier) private readonly tokens: TokenVerifier,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(publicMetadata, targets)) return true;

    const request = context.switchToHttp().getRequest<RequestWithPrincipal>();
    const claims = await this.tokens.verify(bearerToken(request));
    const principal = principalFromClaims(claims, single(request.headers[actingForHeader]));
    if (!principal) throw sharedProblems['invalid-token']();

    const permission = this.reflector.getAllAndOverride<Permission | undefined>(permissionMetadata, targets);
    if (!permission || !allows(permission, principal.roles)) throw sharedProblems.forbidden();
    if (principal.bodyId) correlation.annotate({ bodyId: principal.bodyId });
    request.principal = principal;
    return true;
  }
}

function bearerToken({ headers }: RequestWithPrincipal): string {
  const [, token] = /^Bearer ([\w.~+/-]+=*)$/i.exec(single(headers['authorization']) ?? '') ?? [];
  if (!token) throw sharedProblems.unauthenticated();
  return token;
}

const single = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;
