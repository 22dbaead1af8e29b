import { Injectable } from '@nestjs/common';

/** Wakes the work on files of this process after a commit that made some; polling finds what other processes made. */
@Injectable()
export class FileBell {
  readonly #listeners: (() => void)[] = [];

  listen(wake: () => void): void {
    this.#listeners.push(wake);
  }

  ring(): void {
    for (const wake of this.#listeners) wake();
  }
}
