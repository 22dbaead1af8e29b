import type { WorkerTx } from '@baspasoz/persistence';
import type { AnyOutgoingEvent } from '../outbox/outgoing-event.js';

/** What one service's sweep looks at and says. */
export interface SweepTask<Row> {
  /** In health and in the metric of its duration: `deadline-sweep`. */
  name: string;
  /** In logs: `the deadlines`. */
  over: string;
  /**
   * Marks what is due as said, beginning with at most `limit` rows, and passes by what others hold in hand. An aggregate's lock is
   * taken before its events are written, so that their order is the order of commits.
   */
  mark(tx: WorkerTx, limit: number): Promise<Row[]>;
  /** The events of what was marked, with ids made from the rows: said twice they are duplicates, never second events. */
  eventsOf(marked: Row[]): AnyOutgoingEvent[];
  /** Counts what was marked, once it is committed. */
  count(marked: Row[]): void;
  oldestWaiting: {
    /** A name that ends in `_age_seconds`. */
    metric: string;
    help: string;
    /** SQL expression: since when a row is due. */
    since: string;
    /** SQL: the table and the condition that find what is due and unsaid. */
    from: string;
  };
}
