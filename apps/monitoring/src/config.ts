import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
} from 'class-validator';
import { faultsOfLimits } from './sources/watch-limits.js';
import { kafkaDrivers, type KafkaDriver } from '@baspasoz/messaging';

const postgres = /^postgres(ql)?:\/\//;
const httpUrl = { require_tld: false, require_protocol: true, protocols: ['http', 'https'] };
const ofNotifier = ({ ROLE }: MonitoringConfig): boolean => ROLE === 'notifier';

/** Environment of a monitoring process; checked at start. */
export class MonitoringConfig {
  /** `api` answers people, `notifier` reaches the head, `watch` reads the media. Processes of their own: each works when the others are down. */
  @IsIn(['api', 'notifier', 'watch'])
  ROLE: string = 'api';

  @IsInt()
  @Min(0)
  @Max(65_535)
  PORT: number = 8103;

  @Matches(postgres, { message: 'PostgreSQL connection string of the app role' })
  DATABASE_URL!: string;

  @Matches(postgres, { message: 'PostgreSQL connection string of the worker role, past any pooler' })
  WORKER_DATABASE_URL!: string;

  @Matches(/^[^\s,]+:\d+(,[^\s,]+:\d+)*$/, { message: 'Kafka bootstrap brokers, host:port separated by commas' })
  KAFKA_BROKERS!: string;

  /** The Kafka client; both pass one conformance suite. */
  @IsIn(kafkaDrivers)
  KAFKA_DRIVER: KafkaDriver = 'kafkajs';

  /** Replicas of one installation share it; two installations on one Kafka must not. */
  @Matches(/^[\w.-]{1,200}$/, { message: 'name of the consumer group' })
  KAFKA_CONSUMER: string = 'monitoring-notifier';

  @IsUrl(httpUrl, { message: 'http(s) address of the OpenID Connect issuer' })
  OIDC_ISSUER!: string;

  @IsString()
  @IsNotEmpty()
  OIDC_AUDIENCE: string = 'baspasoz';

  @ValidateIf(ofNotifier)
  @IsString()
  @IsNotEmpty()
  OIDC_CLIENT_ID: string = 'monitoring';

  @ValidateIf(ofNotifier)
  @IsString({ message: 'secret of the service client, for asking coordination' })
  OIDC_CLIENT_SECRET!: string;

  @ValidateIf(ofNotifier)
  @IsUrl(httpUrl, { message: 'http(s) address of the coordination service' })
  COORDINATION_URL!: string;

  @ValidateIf(ofNotifier)
  @Matches(/^smtps?:\/\//, { message: 'smtp:// or smtps:// address of the mail server' })
  SMTP_URL!: string;

  @ValidateIf(ofNotifier)
  @Matches(/@/, { message: 'sender of the mails, an address or "Name <address>"' })
  MAIL_FROM!: string;

  /** In mails and papers, and where the fetcher says that it comes from. */
  @IsUrl(httpUrl, { message: 'http(s) address where people open the product' })
  PUBLIC_URL!: string;

  /** Hosts that may be read although they are not on the public Internet, as `host:port,host:port`. */
  @Matches(/^([^\s,]+:\d{1,5}(,[^\s,]+:\d{1,5})*)?$/, { message: 'host:port separated by commas' })
  WATCH_ALLOW_HOSTS: string = '';

  /**
   * Where hubs reach this installation (WebSub), the address of the gateway with `/api/monitoring/public/websub`; without it nobody is
   * subscribed, and feeds are polled.
   */
  @IsOptional()
  @IsUrl(httpUrl, { message: 'http(s) address under which hubs reach /api/monitoring/public/websub' })
  WEBSUB_CALLBACK_URL?: string;

  /** Limits of the fetcher that differ from the product's own, as a JSON object; see sources/watch-limits.json. */
  @ValidateBy({
    name: 'watchLimits',
    validator: {
      validate: (text: unknown) => faultsOfLimits(String(text)).length === 0,
      defaultMessage: (args) => faultsOfLimits(String(args?.value)).join('; '),
    },
  })
  WATCH_LIMITS: string = '{}';

  /** Folder outside the database, on other storage, for the anchors of the audit chain; the API role writes it. */
  @IsOptional()
  @IsString()
  AUDIT_ANCHOR_DIR?: string;
}
