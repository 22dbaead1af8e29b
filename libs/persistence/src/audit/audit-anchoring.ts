import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Workers } from '../tenancy/workers.js';
import { anchorAudit } from './anchor-audit.js';

const everyMs = 60_000;

/** Anchors the audit chain of a service every minute and once more when it stops. */
@Injectable()
export class AuditAnchoring implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(AuditAnchoring.name);
  private timer: NodeJS.Timeout | undefined;
  private inHand: Promise<void> = Promise.resolve();

  constructor(
    private readonly workers: Workers,
    private readonly folder: string,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.anchor(), everyMs);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.anchor();
    await this.inHand;
  }

  /** A round that fails is said aloud and made up for by the next one: it anchors everything since the last success. */
  private anchor(): void {
    this.inHand = this.inHand
      .then(() => anchorAudit(this.workers, this.folder))
      .then(
        () => undefined,
        (error: unknown) => this.log.error({ err: error }, 'The audit chain was not anchored'),
      );
  }
}
