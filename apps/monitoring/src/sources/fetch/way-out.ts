import { FeedReading } from '@baspasoz/feeds';
import { PageReading } from '@baspasoz/pages';
import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Door } from './door.js';

/** Closes the fetcher's connections and its reading threads when everything that used them has ended. */
@Injectable()
export class WayOut implements OnApplicationShutdown {
  constructor(
    private readonly door: Door,
    private readonly feeds: FeedReading,
    private readonly pages: PageReading,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.door.close(), this.feeds.close(), this.pages.close()]);
  }
}
