import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What every log line of one flow carries. Ids only: a person's data never enters here. */
export interface CorrelationFields {
  correlationId: string;
  bodyId?: string;
  eventId?: string;
  /** W3C trace context of the caller, kept so that it travels on even where no tracing is configured. */
  traceparent?: string;
}

const store = new AsyncLocalStorage<CorrelationFields>();

/** An id from outside is taken only when it is short and harmless in a log and in a header. */
const acceptable = /^[A-Za-z0-9._:-]{8,128}$/;

/** One correlation id runs through a flow from the first HTTP call over every event it causes. */
export const correlation = {
  /** Runs `work` with this id (a new one when it is missing or not acceptable) and the other ids beside it. */
  run<T>(id: string | undefined, work: () => T, fields: Omit<CorrelationFields, 'correlationId'> = {}): T {
    return store.run(correlation.start(id, fields), work);
  },

  /** The fields `run` would use, for callers that re-enter them later with `resume`. */
  start(id: string | undefined, fields: Omit<CorrelationFields, 'correlationId'> = {}): CorrelationFields {
    return { correlationId: id !== undefined && acceptable.test(id) ? id : randomUUID(), ...fields };
  },

  /** Runs `work` inside fields made earlier; body parsers leave the asynchronous context, so HTTP enters it twice. */
  resume<T>(fields: CorrelationFields, work: () => T): T {
    return store.run(fields, work);
  },

  /** The id of the current flow, or a new one outside any flow. */
  current(): string {
    return store.getStore()?.correlationId ?? randomUUID();
  },

  /** Adds ids learned on the way, such as the body of the verified token. */
  annotate(fields: Partial<Omit<CorrelationFields, 'correlationId'>>): void {
    const current = store.getStore();
    if (current) Object.assign(current, fields);
  },

  fields(): CorrelationFields | undefined {
    return store.getStore();
  },
};
