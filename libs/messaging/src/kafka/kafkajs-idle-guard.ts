import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The only version whose inside this file has been read against. */
const KNOWN_VERSION = '2.2.4';

interface RequestQueue {
  pending: unknown[];
  throttledUntil: number;
  scheduleCheckPendingRequests(this: RequestQueue): void;
}

/**
 * kafkajs 2.2.4 re-arms a timer after every response even when nothing is pending, with a delay that is negative when the
 * broker does not throttle: a 1 ms timer loop per connection, about 5 % of a core in an idle process, and Node 24 warns
 * about the negative delay. The guard arms the timer only while something waits for it.
 *
 * @returns true when the guard is in place; false when another version is installed, which is then left alone
 */
export function guardIdleTimer(): boolean {
  const { version } = require('kafkajs/package.json') as { version: string };
  if (version !== KNOWN_VERSION) return false;
  const { prototype } = require('kafkajs/src/network/requestQueue/index.js') as { prototype: RequestQueue };
  const original = prototype.scheduleCheckPendingRequests;
  if (original.name === guarded.name) return true; // already in place
  prototype.scheduleCheckPendingRequests = guarded;
  function guarded(this: RequestQueue): void {
    if (this.pending.length > 0) original.call(this);
  }
  return true;
}
