import { Injectable } from '@nestjs/common';

/** Wakes the work loops of this process after a commit that made work for them; polling finds what other processes made. */
@Injectable()
export class WorkBell {
  readonly #listeners: (() => void)[] = [];

  listen(wake: () => void): void {
    this.#listeners.push(wake);
  }

  ring(): void {
    for (const wake of this.#listeners) wake();
  }
}
