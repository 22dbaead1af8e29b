import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { health, logger } from '@baspasoz/observability';
import type { StopTracing } from '@baspasoz/observability';

export interface Address {
  service: string;
  port: number;
  host?: string;
}

/** Longer than a batch of 200 events and a relay flush take; an orchestrator's usual grace period is 30 s. */
const stopWithinMs = 25_000;

/** Start and ordered stop of one service process. */
export class Lifecycle {
  private stopping: Promise<void> | undefined;

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly address: Address,
    private readonly stopTracing: StopTracing,
  ) {}

  async start(): Promise<string> {
    this.obeySignals();
    await this.app.startAllMicroservices();
    const { service, port, host = process.env.HOST ?? '127.0.0.1' } = this.address;
    try {
      await this.app.listen(port, host);
    } catch (error) {
      if (!isTaken(error)) throw error;
      process.stderr.write(`${service}: port ${port} on ${host} is taken. Stop what uses it or set PORT.\n`);
      await this.stop();
      process.exit(1);
    }
    const url = await this.app.getUrl();
    logger.info({ port }, 'listening');
    return url;
  }

  /** Not ready first; then Nest's order: consumers stop and drain, HTTP drains, `onApplicationShutdown` hooks flush and disconnect. */
  stop(): Promise<void> {
    this.stopping ??= this.stopInOrder();
    return this.stopping;
  }

  private async stopInOrder(): Promise<void> {
    health.drain();
    await this.app.close();
    await this.stopTracing();
  }

  private obeySignals(): void {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void this.endProcess(signal));
    process.on('uncaughtException', (error) => this.crash(error));
    process.on('unhandledRejection', (reason) => this.crash(reason));
  }

  private async endProcess(signal: string): Promise<void> {
    const overdue = setTimeout(() => {
      logger.fatal({ signal }, 'the shutdown took too long and was cut off');
      process.exit(1);
    }, stopWithinMs);
    overdue.unref();
    try {
      logger.info({ signal }, 'stopping');
      await this.stop();
      process.exit(0);
    } catch (error) {
      logger.fatal({ err: error }, 'the shutdown failed');
      process.exit(1);
    }
  }

  /** Nothing is known about the state any more; whatever was not committed is redelivered to the next process. */
  private crash(error: unknown): void {
    logger.fatal({ err: error }, 'the process failed and ends');
    process.exit(1);
  }
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
