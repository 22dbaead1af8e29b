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

  /** For the texts of the head's instructions. */
  @IsUrl({ require_tld: false }, { message: 'the address of monitoring' })
  MONITORING_URL: string = 'http://127.0.0.1:8103';

  @Matches(/^smtps?:\/\//, { message: 'smtp:// or smtps:// address of the mail server' })
  SMTP_URL!: string;

  /** Most MiB of files that a letter carries, below what the relay takes: a file grows by a third on its way. With more, or with 0, they stay on the status page. */
  @IsInt()
  @Min(0)
  @Max(200)
  MAIL_FILES_MAX_MIB: number = 15;

  @Matches(/@/, { message: 'sender of the letters, an address or "Name <address>"' })
  MAIL_FROM!: string;

  /** In the letters: the status page is below it. */
  @IsUrl({ require_tld: false }, { message: 'http(s) address where people open the product' })
  PUBLIC_URL!: string;

  /** Where files are kept: a folder, or a bucket of an S3-compatible server. */
  @Matches(/^(file:\/\/\/|s3:\/\/)/, { message: 'file:///folder or s3://bucket?region=…&endpoint=https://…' })
  FILES_URL!: string;

  /** Of the S3 server. */
  @IsOptional()
  @IsString()
  FILES_ACCESS_KEY_ID?: string;

  @IsOptional()
  @IsString()
  FILES_SECRET_ACCESS_KEY?: string;

  /** Who looks for malware in files: nobody, or ClamAV's daemon over TCP. */
  @Matches(/^(none|clamd:\/\/[^/]+)$/, { message: 'none or clamd://host:port?maxMiB=25' })
  FILE_SCANNER_URL: string = 'none';

  /** Files in one upload. */
  @IsInt()
  @Min(1)
  @Max(100)
  UPLOAD_MAX_FILES: number = 10;

  /** Size of one file, MiB. */
  @IsInt()
  @Min(1)
  @Max(2_000)
  UPLOAD_MAX_FILE_MIB: number = 25;

  /** Size of one upload, MiB. The gateway has a limit of its own. */
  @IsInt()
  @Min(1)
  @Max(10_000)
  UPLOAD_MAX_MIB: number = 100;

  /** Seconds that drawing one page of a file may take before the file counts as too complex. */
  @IsInt()
  @Min(1)
  @Max(600)
  DRAWING_PAGE_SECONDS: number = 20;

  /** Where the relay of the bodies hands in requests that come by e-mail; without a port there is no such intake. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(65_535)
  MAIL_INTAKE_PORT?: number;

  @IsString()
  @IsNotEmpty()
  MAIL_INTAKE_HOST: string = '127.0.0.1';

  /** The domain of the bodies' addresses for requests: `moh@<domain>`, replies to `moh+<token>@<domain>`. */
  @IsString()
  @Matches(/^[a-z0-9.-]+$/, { message: 'a domain in lower case' })
  MAIL_INTAKE_DOMAIN: string = 'localhost';

  /** Who may hand in mail: addresses and networks, separated by commas. Nobody else gets past the greeting. */
  @IsString()
  @IsNotEmpty({ message: 'addresses or networks, as 10.1.2.3,10.2.0.0/16' })
  MAIL_INTAKE_RELAYS: string = '127.0.0.1,::1';

  /** Files of the certificate and its key, in PEM; with them STARTTLS is offered, and wanted before anything is said. */
  @IsOptional()
  @IsString()
  MAIL_INTAKE_TLS_CERT?: string;

  @IsOptional()
  @IsString()
  MAIL_INTAKE_TLS_KEY?: string;

  /** Name and password of the relay; with them it has to sign in. */
  @IsOptional()
  @IsString()
  MAIL_INTAKE_USER?: string;

  @IsOptional()
  @IsString()
  MAIL_INTAKE_PASSWORD?: string;

  /** The largest mail that is taken in, megabytes. */
  @IsInt()
  @Min(1)
  @Max(200)
  MAIL_INTAKE_MAX_MB: number = 50;

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

  /** Local time of a body at which the rules of retention are applied, every night. */
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'a time of day, as 03:00' })
  RETENTION_AT: string = '03:00';
}
