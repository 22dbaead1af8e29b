/** A pause that can be cut short. A wake before the wait counts, so none is missed. */
export class Waiter {
  private end: (() => void) | undefined;
  private woken = false;

  /** Returns after `ms`, or at once when woken. */
  async wait(ms: number): Promise<void> {
    if (!this.woken)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    this.woken = false;
    this.end = undefined;
  }

  wake(): void {
    this.woken = true;
    this.end?.();
  }
}
