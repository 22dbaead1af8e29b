import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { isUuid } from '../aggregate/addressed-body.js';
import { problems } from '../problems.js';

/** Something that is no id names no file either. */
@Injectable()
export class AttachmentIdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!isUuid(id)) throw problems['attachment-not-found']();
    return id.toLowerCase();
  }
}
