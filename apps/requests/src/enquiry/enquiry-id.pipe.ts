import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { isUuid } from '../aggregate/addressed-body.js';
import { problems } from '../problems.js';

/** Something that is no id names no enquiry either: the answer is the same as for an unknown one. */
@Injectable()
export class EnquiryIdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!isUuid(id)) throw problems['enquiry-not-found']();
    return id.toLowerCase();
  }
}
