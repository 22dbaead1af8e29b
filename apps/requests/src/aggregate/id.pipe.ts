import type { PipeTransform } from '@nestjs/common';
import type { Problem } from '@baspasoz/contracts';
import { isUuid } from './addressed-body.js';

/** Something that is no id names nothing: the answer is the same as for an unknown one. */
export class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly notFound: () => Problem) {}

  transform(id: string): string {
    if (!isUuid(id)) throw this.notFound();
    return id.toLowerCase();
  }
}
