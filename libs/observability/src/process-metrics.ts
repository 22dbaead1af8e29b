import { performance } from 'node:perf_hooks';
import { gauge } from './metrics.js';

/**
 * What a process costs, read only when scraped. prom-client's own defaults sample the event loop a hundred times a second, which
 * an idle service pays for all day.
 */
export function registerProcessMetrics(service: string): void {
  const labels = { service };
  const startedAt = Date.now() / 1000 - process.uptime();
  let last = performance.eventLoopUtilization();
  gauge('process_start_time_seconds', 'Start of the process since the epoch', () => [{ labels, value: startedAt }], [
    'service',
  ]);
  gauge('process_cpu_seconds_total', 'User and system CPU time', () => [{ labels, value: cpuSeconds() }], ['service']);
  gauge('process_resident_memory_bytes', 'Resident memory', () => [{ labels, value: process.memoryUsage.rss() }], [
    'service',
  ]);
  gauge('nodejs_heap_used_bytes', 'Used heap', () => [{ labels, value: process.memoryUsage().heapUsed }], ['service']);
  gauge(
    'nodejs_eventloop_utilization',
    'Share of the time since the last scrape in which the event loop was busy, 0 to 1',
    () => {
      const now = performance.eventLoopUtilization();
      const value = performance.eventLoopUtilization(now, last).utilization;
      last = now;
      return [{ labels, value }];
    },
    ['service'],
  );
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
