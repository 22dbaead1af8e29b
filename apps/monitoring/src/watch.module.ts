import { FeedReading } from '@baspasoz/feeds';
import { PageReading } from '@baspasoz/pages';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { MonitoringConfig } from './config.js';
import { foundation } from './foundation.js';
import { ClaimSources } from './sources/claim-sources.js';
import { FallSilent } from './sources/fall-silent.js';
import { allowedHosts } from './sources/fetch/allowed-hosts.js';
import { Door } from './sources/fetch/door.js';
import { FetchDocument } from './sources/fetch/fetch-document.js';
import { FetchListing } from './sources/fetch/fetch-listing.js';
import { FollowRedirects } from './sources/fetch/follow-redirects.js';
import { HostTurns } from './sources/fetch/host-turns.js';
import { Robots, robotName } from './sources/fetch/robots.js';
import { WayOut } from './sources/fetch/way-out.js';
import { AnswerLook } from './sources/looks/answer-look.js';
import { ClaimLooks } from './sources/looks/claim-looks.js';
import { LookWatcher } from './sources/looks/look-watcher.js';
import { Propose } from './sources/looks/propose.js';
import { ClaimPages } from './sources/pages/claim-pages.js';
import { PageWatcher } from './sources/pages/page-watcher.js';
import { ReadPage } from './sources/pages/read-page.js';
import { RecordFoundPages } from './sources/pages/record-found-pages.js';
import { RecordPage } from './sources/pages/record-page.js';
import { CALLBACK_URL } from './sources/push/callback-url.js';
import { ClaimSteps } from './sources/push/claim-steps.js';
import { PushWatcher } from './sources/push/push-watcher.js';
import { TakeStep } from './sources/push/take-step.js';
import { ReadSource } from './sources/read-source.js';
import { RecordFetch } from './sources/record-fetch.js';
import { SettleSource } from './sources/settle-source.js';
import { WATCH_LIMITS, watchLimits } from './sources/watch-limits.js';
import { Watcher } from './sources/watcher.js';
import { storiesProviders } from './stories/stories-providers.js';

/** The process role that reads the media: it fetches, and what it finds is taken into stories in the same transaction. */
@Module({
  providers: [
    HostTurns,
    Robots,
    FollowRedirects,
    FetchDocument,
    FetchListing,
    WayOut,
    ClaimSources,
    SettleSource,
    RecordFoundPages,
    RecordFetch,
    ReadSource,
    FallSilent,
    Watcher,
    ClaimPages,
    RecordPage,
    ReadPage,
    PageWatcher,
    ClaimLooks,
    Propose,
    AnswerLook,
    LookWatcher,
    ClaimSteps,
    TakeStep,
    PushWatcher,
    ...storiesProviders,
  ],
})
export class WatchModule {
  static forRoot(config: MonitoringConfig): DynamicModule {
    const limits = watchLimits(config.WATCH_LIMITS);
    const userAgent = `${robotName}/0.1 (+${config.PUBLIC_URL})`;
    return {
      module: WatchModule,
      imports: foundation(config),
      providers: [
        { provide: WATCH_LIMITS, useValue: limits },
        { provide: CALLBACK_URL, useValue: config.WEBSUB_CALLBACK_URL?.replace(/\/$/, '') },
        { provide: Door, useValue: new Door(allowedHosts(config.WATCH_ALLOW_HOSTS), userAgent, limits) },
        { provide: FeedReading, useValue: new FeedReading(limits) },
        { provide: PageReading, useValue: new PageReading(limits) },
      ],
    };
  }
}
