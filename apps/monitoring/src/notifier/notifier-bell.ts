import { Injectable } from '@nestjs/common';

/** Wakes the notifier of this process after a commit that made work for it; polling finds what other processes made. */
@Injectable()
export class NotifierBell {
  #wake: (() => void) | undefined;

  listen(wake: () => void): void {
    this.#wake = wake;
  }

  ring(): void {
    this.#wake?.();
  }
}
