import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { INestApplicationContext } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { declaredAccess } from './declared-access.js';

/** Routes of an application that declare neither a permission nor that they are public; each app's spec expects none. */
export function routesWithoutPermission(app: INestApplicationContext): string[] {
  const scanner = new MetadataScanner();
  return [...app.get(ModulesContainer, { strict: false }).values()]
    .flatMap((module) => [...module.controllers.values()])
    .flatMap(({ metatype }) => (typeof metatype === 'function' ? [metatype] : []))
    .flatMap((controller) =>
      scanner.getAllMethodNames(controller.prototype).flatMap((name) => describeOpenRoute(controller, name)),
    );
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- Nest's own type of a controller class
function describeOpenRoute(controller: Function, name: string): string[] {
  const handler: unknown = Reflect.get(controller.prototype as object, name);
  if (typeof handler !== 'function') return [];
  const path: unknown = Reflect.getMetadata(PATH_METADATA, handler);
  const method: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
  if (path === undefined || typeof method !== 'number') return [];
  return declaredAccess(controller, name)
    ? []
    : [`${RequestMethod[method]} ${String(path)} (${controller.name}.${name})`];
}
