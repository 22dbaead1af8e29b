import { Injectable } from '@nestjs/common';

/** Wakes the work loops of this process after a commit that made work for it; polling finds what other processes made. */
@Injectable()
export class WorkBell {
  #wake: (() => void) | undefined;

  listen(wake: () => void): void {
    this.#wake = wake;
  }

  ring(): void {
    this.#wake?.();
  }
}
