import type { INestApplicationContext } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import { declaredAccess } from '@baspasoz/auth';

/** Marks every route with `x-permission`: the permission it asks for, or `public`. */
export function describePermissions(app: INestApplicationContext): void {
  const scanner = new MetadataScanner();
  for (const module of app.get(ModulesContainer, { strict: false }).values())
    for (const { metatype: controller } of module.controllers.values()) {
      if (typeof controller !== 'function') continue;
      const prototype = controller.prototype as object;
      for (const name of scanner.getAllMethodNames(prototype)) {
        const access = declaredAccess(controller, name);
        const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
        if (access && descriptor) ApiExtension('x-permission', access)(prototype, name, descriptor);
      }
    }
}
