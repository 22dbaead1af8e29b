import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { logger } from './logger.js';

/** One value, or one per label set. Seconds for ages, plain numbers for counts. */
export type Reading = number | { labels: Record<string, string>; value: number }[];

const registry = new Registry();

const readFailures = new Counter({
  name: 'metric_read_failures_total',
  help: 'Readings that failed while metrics were collected; the metric itself then has no value',
  labelNames: ['metric'],
  registers: [registry],
});

/** Rate, errors and duration of every HTTP route; `route` is the pattern, never the address that was asked for. */
export const httpRequestDuration = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Duration of HTTP requests by route pattern and status',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers: [registry],
});

/**
 * A gauge read at every scrape. Registering a name again replaces its reader. A reader that fails leaves the metric without a value
 * and counts in `metric_read_failures_total`: a scrape never fails as a whole, and a stale number is never shown.
 */
export function gauge(
  name: string,
  help: string,
  read: () => Reading | Promise<Reading>,
  labelNames: string[] = [],
): void {
  registry.removeSingleMetric(name);
  new Gauge({
    name,
    help,
    labelNames,
    registers: [registry],
    async collect() {
      this.reset();
      try {
        const reading = await read();
        if (typeof reading === 'number') this.set(reading);
        else for (const { labels, value } of reading) this.set(labels, value);
      } catch (error) {
        if (labelNames.length === 0) this.set(Number.NaN);
        readFailures.inc({ metric: name });
        logger.warn({ err: error, metric: name }, 'a metric could not be read');
      }
    },
  });
}

/** The age in seconds of the oldest thing still waiting, 0 when nothing waits. A queue's count says little without it. */
export function ageGauge(
  name: string,
  help: string,
  read: () => Reading | Promise<Reading>,
  labelNames: string[] = [],
): void {
  if (!name.endsWith('_age_seconds')) throw new Error(`An age metric ends in _age_seconds, ${name} does not`);
  gauge(name, help, read, labelNames);
}

/** A counter, made once per name however often it is asked for. */
export function counter(name: string, help: string, labelNames: string[] = []): Counter {
  const known = registry.getSingleMetric(name);
  if (known instanceof Counter) return known;
  return new Counter({ name, help, labelNames, registers: [registry] });
}

/** A histogram of seconds, made once per name however often it is asked for. */
export function durations(name: string, help: string, labelNames: string[] = [], buckets?: number[]): Histogram {
  const known = registry.getSingleMetric(name);
  if (known instanceof Histogram) return known;
  return new Histogram({ name, help, labelNames, registers: [registry], ...(buckets ? { buckets } : {}) });
}

/** The process's registry in Prometheus text format. */
export const metrics = {
  registry,
  contentType: registry.contentType,
  text: (): Promise<string> => registry.metrics(),
};
