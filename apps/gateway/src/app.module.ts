import { AuthModule, TokenVerifier } from '@baspasoz/auth';
import { MessagingModule } from '@baspasoz/messaging';
import { OperationsModule } from '@baspasoz/operations';
import { PersistenceModule, Workers } from '@baspasoz/persistence';
import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { RouterModule } from '@nestjs/core';
import type { GatewayConfig } from './config.js';
import { KeepEvents } from './consumers/keep-events.js';
import { RateLimits } from './edge/rate-limits.js';
import { DescribeApiController } from './features/describe-api/describe-api.controller.js';
import { DescribeApi } from './features/describe-api/describe-api.js';
import { FollowEventsController } from './features/follow-events/follow-events.controller.js';
import { FollowEvents } from './features/follow-events/follow-events.js';
import { ShowSessionController } from './features/show-session/show-session.controller.js';
import { SignInController } from './features/sign-in/sign-in.controller.js';
import { SignIn } from './features/sign-in/sign-in.js';
import { SignOutController } from './features/sign-out/sign-out.controller.js';
import { SignOut } from './features/sign-out/sign-out.js';
import { SwitchBodyController } from './features/switch-body/switch-body.controller.js';
import { SwitchBody } from './features/switch-body/switch-body.js';
import { Housekeeping } from './housekeeping.js';
import { Cookies } from './sessions/cookies.js';
import { IdentityProvider } from './sessions/identity-provider.js';
import { Secrets } from './sessions/secrets.js';
import { SessionRows } from './sessions/session-rows.js';
import { Sessions } from './sessions/sessions.js';
import { SignInAudit } from './sessions/sign-in-audit.js';
import { EventHub } from './stream/event-hub.js';
import { EventLog } from './stream/event-log.js';
import { publicUrlOf, upstreamsOf } from './settings.js';

/** The gateway: sessions, the way to the services, the event stream and the web. */
@Module({})
export class AppModule {
  static forRoot(config: GatewayConfig): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PersistenceModule.forRoot({
          url: config.DATABASE_URL,
          workerUrl: config.WORKER_DATABASE_URL,
          name: 'gateway',
          auditAnchorFolder: config.AUDIT_ANCHOR_DIR,
        }),
        MessagingModule.forRoot({
          service: 'gateway',
          brokers: config.KAFKA_BROKERS.split(','),
          driver: config.KAFKA_DRIVER,
          workerUrl: config.WORKER_DATABASE_URL,
          consumer: config.KAFKA_CONSUMER,
          relay: false,
        }),
        AuthModule.forRoot({ issuer: config.OIDC_ISSUER, audience: config.OIDC_AUDIENCE }),
        OperationsModule,
        RouterModule.register([{ path: 'api/gateway', module: OperationsModule }]),
      ],
      controllers: [
        KeepEvents,
        SignInController,
        SignOutController,
        SwitchBodyController,
        ShowSessionController,
        FollowEventsController,
        DescribeApiController,
      ],
      providers: [EventLog, EventHub, SignInAudit, ...sessionProviders(config), ...featureProviders(config)],
    };
  }
}

function sessionProviders(config: GatewayConfig): Provider[] {
  const lifetime = { idleMinutes: config.SESSION_IDLE_MINUTES, maxHours: config.SESSION_MAX_HOURS };
  return [
    { provide: Secrets, useValue: new Secrets(config.SESSION_SECRET) },
    { provide: Cookies, useValue: new Cookies(publicUrlOf(config)) },
    {
      provide: IdentityProvider,
      useValue: new IdentityProvider({
        issuer: config.OIDC_ISSUER,
        clientId: config.OIDC_CLIENT_ID,
        clientSecret: config.OIDC_CLIENT_SECRET,
        publicUrl: publicUrlOf(config),
      }),
    },
    { provide: SessionRows, inject: [Workers], useFactory: (workers: Workers) => new SessionRows(workers, lifetime) },
    {
      provide: Sessions,
      inject: [SessionRows, Secrets, IdentityProvider, TokenVerifier],
      useFactory: (...parts: ConstructorParameters<typeof Sessions>) => new Sessions(...parts),
    },
  ];
}

function featureProviders(config: GatewayConfig): Provider[] {
  return [
    {
      provide: RateLimits,
      useValue: new RateLimits({
        person: config.RATE_PERSON_PER_MINUTE,
        program: config.RATE_PROGRAM_PER_MINUTE,
        address: config.RATE_ADDRESS_PER_MINUTE,
        'public-write': config.RATE_PUBLIC_WRITES_PER_MINUTE,
      }),
    },
    {
      provide: SignIn,
      inject: [IdentityProvider, Sessions, Secrets, Cookies, SignInAudit],
      useFactory: (
        provider: IdentityProvider,
        sessions: Sessions,
        secrets: Secrets,
        cookies: Cookies,
        audit: SignInAudit,
      ) => new SignIn({ provider, sessions, secrets, cookies, audit, publicUrl: publicUrlOf(config) }),
    },
    {
      provide: SignOut,
      inject: [Sessions, IdentityProvider, Cookies, SignInAudit],
      useFactory: (...parts: ConstructorParameters<typeof SignOut>) => new SignOut(...parts),
    },
    {
      provide: SwitchBody,
      inject: [Sessions, IdentityProvider, SignInAudit],
      useFactory: (...parts: ConstructorParameters<typeof SwitchBody>) => new SwitchBody(...parts),
    },
    {
      provide: FollowEvents,
      inject: [EventLog, EventHub, Sessions],
      useFactory: (log: EventLog, hub: EventHub, sessions: Sessions) =>
        new FollowEvents(log, hub, sessions, config.STREAM_HEARTBEAT_SECONDS),
    },
    { provide: DescribeApi, useFactory: () => new DescribeApi(upstreamsOf(config)) },
    {
      provide: Housekeeping,
      inject: [SessionRows, EventLog],
      useFactory: (rows: SessionRows, log: EventLog) => new Housekeeping(rows, log, config.EVENT_LOG_KEEP_HOURS),
    },
  ];
}
