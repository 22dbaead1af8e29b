import { permissionMetadata, publicMetadata } from './decorators.js';
import type { Permission } from './permissions.js';

/** What a route declares: its permission, `public`, or nothing. The method's own declaration wins over its class's. */
export function declaredAccess(controller: object, method: string): Permission | 'public' | undefined {
  const handler: unknown = Reflect.get(Reflect.get(controller, 'prototype') as object, method);
  for (const target of [handler, controller]) {
    if (typeof target !== 'function') continue;
    if (Reflect.getMetadata(publicMetadata, target) === true) return 'public';
    const permission = Reflect.getMetadata(permissionMetadata, target) as Permission | undefined;
    if (permission) return permission;
  }
  return undefined;
}
