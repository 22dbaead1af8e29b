import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { problems } from '../problems.js';
import { isUuid } from './addressed-body.js';

/** Something that is no id names no request either: the answer is the same as for an unknown one. */
@Injectable()
export class RequestIdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!isUuid(id)) throw problems['request-not-found']();
    return id.toLowerCase();
  }
}
