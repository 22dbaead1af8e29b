import { setTimeout } from 'node:timers/promises';

/**
 * How a part of the process is:
 * - `up`: does its work;
 * - `degraded`: does its work late (a slow consumer). Said aloud, but restarting or taking traffic away would not help;
 * - `unavailable`: cannot work now and may recover by itself (the database is away). Not ready, yet alive;
 * - `dead`: will not recover by itself (a consumer that stopped polling). Not alive: the process must be restarted.
 */
export type HealthState = 'up' | 'degraded' | 'unavailable' | 'dead';

export interface HealthResult {
  state: HealthState;
  /** Numbers and ids only. */
  detail?: Record<string, string | number | boolean | null>;
}

export type HealthCheck = () => HealthResult | Promise<HealthResult>;

export interface HealthReport {
  ok: boolean;
  status: 'up' | 'degraded' | 'draining' | 'unavailable' | 'dead';
  checks: Record<string, HealthResult>;
}

/** A check that hangs is answered for after this long; probes usually give up after a few seconds. */
const checkTimeoutMs = 2000;

const severity: HealthState[] = ['up', 'degraded', 'unavailable', 'dead'];

/** The parts of one process and whether it is alive (else restart it) and ready (else send it nothing). */
export class Health {
  private readonly checks = new Map<string, HealthCheck>();
  private draining = false;

  /** Adds a part; returns the function that takes it away again. */
  register(name: string, check: HealthCheck): () => void {
    this.checks.set(name, check);
    return () => {
      if (this.checks.get(name) === check) this.checks.delete(name);
    };
  }

  /** From now on not ready: the first step of an ordered shutdown. */
  drain(): void {
    this.draining = true;
  }

  /** Fails only for a dead part: a slow consumer or an absent database is no reason to restart. */
  async live(): Promise<HealthReport> {
    const { worst, checks } = await this.ask();
    return { ok: worst !== 'dead', status: worst, checks };
  }

  /** Fails for a dead or unavailable part and while draining; a slow consumer stays ready and is reported `degraded`. */
  async ready(): Promise<HealthReport> {
    const { worst, checks } = await this.ask();
    if (this.draining) return { ok: false, status: 'draining', checks };
    return { ok: worst === 'up' || worst === 'degraded', status: worst, checks };
  }

  private async ask(): Promise<{ worst: HealthState; checks: Record<string, HealthResult> }> {
    const results = await Promise.all(
      [...this.checks].map(async ([name, check]) => [name, await answer(check)] as const),
    );
    const worst = results.reduce((at, [, { state }]) => Math.max(at, severity.indexOf(state)), 0);
    return { worst: severity[worst] ?? 'up', checks: Object.fromEntries(results) };
  }
}

async function answer(check: HealthCheck): Promise<HealthResult> {
  const deadline = new AbortController();
  const late: HealthResult = { state: 'unavailable', detail: { reason: 'no answer in time' } };
  try {
    return await Promise.race([
      Promise.resolve().then(check),
      setTimeout(checkTimeoutMs, late, { signal: deadline.signal, ref: false }),
    ]);
  } catch (error) {
    // The message may quote a connection string; the type is enough here, the log of the part has the rest.
    return { state: 'unavailable', detail: { reason: error instanceof Error ? error.name : 'failed' } };
  } finally {
    deadline.abort();
  }
}

/** The process's own registry. */
export const health = new Health();
