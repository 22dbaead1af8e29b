import type { HandleEvent } from './event-runner.js';

/** What a service consumes, and under which name (consumer group, inbox, dead letters). */
export interface ServiceConsumer {
  name: string;
  handles(event: string): boolean;
  handle: HandleEvent;
}
