import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsArray, IsObject, ValidateNested } from 'class-validator';

/**
 * A list of objects of a class, each checked by its rules. A list inside the list is bad input too: without the check that each is an object
 * it would pass as one without any fields.
 */
export const IsListOf = (of: () => new () => object): PropertyDecorator =>
  applyDecorators(IsArray(), IsObject({ each: true }), ValidateNested({ each: true }), Type(of));
