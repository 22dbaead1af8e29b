import { SetMetadata, createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { sharedProblems } from '@baspasoz/contracts';
import type { Permission } from './permissions.js';
import type { Principal } from './principal.js';

export const permissionMetadata = 'baspasoz:permission';
export const publicMetadata = 'baspasoz:public';

/** The route may be called by whoever has this permission; see docs/permissions.md. */
export const RequirePermission = (permission: Permission) => SetMetadata(permissionMetadata, permission);

/** The route may be called by anyone. It sees public views only. */
export const PublicRoute = () => SetMetadata(publicMetadata, true);

/** A request on which the guard has left its finding. */
export interface RequestWithPrincipal {
  principal?: Principal;
  headers: Record<string, string | string[] | undefined>;
}

/** The verified caller. On a public route there is none, and asking for one is refused. */
export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<RequestWithPrincipal>();
  if (!principal) throw sharedProblems.unauthenticated();
  return principal;
});
