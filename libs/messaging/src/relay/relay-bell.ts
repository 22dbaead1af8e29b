/** Joins the outbox, which knows of a commit, with the relay, which waits for one, inside one process. */
export class RelayBell {
  private listener: ((shards?: number[]) => void) | undefined;

  /** One listener: the relay of this process. Without one the bell is silent and the relays of other replicas poll. */
  listen(listener: (shards?: number[]) => void): void {
    this.listener = listener;
  }

  ring(shards?: number[]): void {
    this.listener?.(shards);
  }
}
