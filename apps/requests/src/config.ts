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
