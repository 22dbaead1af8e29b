import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, Matches, Max, Min } from 'class-validator';
import { kafkaDrivers, type KafkaDriver } from '@baspasoz/messaging';

const postgres = /^postgres(ql)?:\/\//;
const expected = { message: 'a postgres:// address' };

/** Environment of the service and of its seed. */
export class RequestsConfig {
  @IsInt()
  @Min(1)
  @Max(65_535)
  PORT: number = 8102;

  /** App role. */
  @Matches(postgres, expected)
  DATABASE_URL!: string;

  /** Worker role, past any pooler. */
  @Matches(postgres, expected)
  WORKER_DATABASE_URL!: string;

  @IsString()
  @IsNotEmpty({ message: 'a list of host:port' })
  KAFKA_BROKERS!: string;

  /** The Kafka client; both pass one conformance suite. */
  @IsIn(kafkaDrivers)
  KAFKA_DRIVER: KafkaDriver = 'kafkajs';

  @IsUrl({ require_tld: false }, { message: 'the address of the OpenID Connect issuer' })
  OIDC_ISSUER!: string;

  @IsString()
  OIDC_AUDIENCE: string = 'baspasoz';

  /** Own credentials, to ask coordination for names. */
  @IsString()
  @IsNotEmpty()
  OIDC_CLIENT_ID: string = 'requests';

  @IsString()
  @IsNotEmpty()
  OIDC_CLIENT_SECRET!: string;

  @IsUrl({ require_tld: false }, { message: 'the address of coordination' })
  COORDINATION_URL: string = 'http://127.0.0.1:8101';

  @Matches(/^smtps?:\/\//, { message: 'smtp:// or smtps:// address of the mail server' })
  SMTP_URL!: string;

  @Matches(/@/, { message: 'sender of the letters, an address or "Name <address>"' })
  MAIL_FROM!: string;

  /** In the letters: the status page is below it. */
  @IsUrl({ require_tld: false }, { message: 'http(s) address where people open the product' })
  PUBLIC_URL!: string;

  /** Consumer group and inbox name; a second installation on the same brokers needs its own. */
  @IsString()
  @IsNotEmpty()
  KAFKA_CONSUMER: string = 'requests';

  /** Folder outside the database for the anchors of the audit chain. */
  @IsOptional()
  @IsString()
  AUDIT_ANCHOR_DIR?: string;

  /** Pause between sweeps of the deadlines, milliseconds. */
  @IsInt()
  @Min(10)
  @Max(60_000)
  SWEEP_EVERY_MS: number = 1_000;
}
