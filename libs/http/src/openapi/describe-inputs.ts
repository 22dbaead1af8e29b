import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import type { INestApplicationContext } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { ApiProperty } from '@nestjs/swagger';
import { describeProperties } from './property-schema.js';
import type { Constructor } from './property-schema.js';

const known = 'swagger/apiModelProperties';
const plain = new Set<unknown>([Object, String, Number, Boolean, Array, Date, undefined]);

/** Tells @nestjs/swagger what the body and query classes of every route take, from their validation rules. */
export function describeInputs(app: INestApplicationContext): void {
  const scanner = new MetadataScanner();
  const seen = new Set<Constructor>();
  for (const module of app.get(ModulesContainer, { strict: false }).values())
    for (const { metatype: controller } of module.controllers.values()) {
      if (typeof controller !== 'function') continue;
      const prototype = controller.prototype as object;
      for (const method of scanner.getAllMethodNames(prototype))
        for (const input of inputClasses(controller, prototype, method)) describe(input, seen);
    }
}

/** Classes of `@Body()` and `@Query()` parameters; a parameter named singly (`@Query('code')`) has none. */
function inputClasses(controller: object, prototype: object, method: string): Constructor[] {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<
    string,
    { index: number; data?: unknown }
  >;
  const types = (Reflect.getMetadata('design:paramtypes', prototype, method) ?? []) as unknown[];
  return Object.values(args)
    .filter(({ data }) => data === undefined)
    .map(({ index }) => types[index])
    .filter((type): type is Constructor => typeof type === 'function' && !plain.has(type));
}

function describe(input: Constructor, seen: Set<Constructor>): void {
  if (seen.has(input)) return;
  seen.add(input);
  const prototype = input.prototype as object;
  for (const { name, options, nested } of describeProperties(input)) {
    // What a class says of itself wins.
    if (!Reflect.hasMetadata(known, prototype, name)) ApiProperty(options)(prototype, name);
    if (nested) describe(nested, seen);
  }
}
