import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, Matches, Max, Min, MinLength } from 'class-validator';
import { kafkaDrivers, type KafkaDriver } from '@baspasoz/messaging';

const postgres = /^postgres(ql)?:\/\//;
const database = { message: 'a postgres:// address' };
const address = { require_tld: false, require_protocol: true };

/** Environment of the gateway. */
export class GatewayConfig {
  @IsInt()
  @Min(1)
  @Max(65_535)
  PORT = 8080;

  /** App role. */
  @Matches(postgres, database)
  DATABASE_URL!: string;

  /** Worker role, past any pooler. */
  @Matches(postgres, database)
  WORKER_DATABASE_URL!: string;

  @IsString()
  @IsNotEmpty({ message: 'a list of host:port' })
  KAFKA_BROKERS!: string;

  /** The Kafka client; both pass one conformance suite. */
  @IsIn(kafkaDrivers)
  KAFKA_DRIVER: KafkaDriver = 'kafkajs';

  /** Consumer group; several installations on one Kafka need one each. */
  @IsString()
  @IsNotEmpty()
  KAFKA_CONSUMER = 'gateway';

  @IsUrl(address, { message: 'the address of the OpenID Connect issuer' })
  OIDC_ISSUER!: string;

  @IsString()
  OIDC_AUDIENCE = 'baspasoz';

  /** The confidential client people sign in through. */
  @IsString()
  @IsNotEmpty({ message: 'the client id of the web' })
  OIDC_CLIENT_ID = 'baspasoz-web';

  @IsString()
  @IsNotEmpty({ message: 'the secret of the web client' })
  OIDC_CLIENT_SECRET!: string;

  /** Address under which browsers reach the web, without a path. Cookies are `Secure` when it is https. */
  @IsUrl(address, { message: 'the address of the web, such as https://press.example' })
  PUBLIC_URL!: string;

  @IsUrl(address, { message: 'the address of the coordination service' })
  COORDINATION_URL!: string;

  @IsUrl(address, { message: 'the address of the requests service' })
  REQUESTS_URL!: string;

  @IsUrl(address, { message: 'the address of the monitoring service' })
  MONITORING_URL!: string;

  @IsUrl(address, { message: 'the address of the accreditation service' })
  ACCREDITATION_URL!: string;

  @IsUrl(address, { message: 'the address of the publishing service' })
  PUBLISHING_URL!: string;

  /** Seals tokens at rest and makes CSRF tokens. A new one ends every session. */
  @MinLength(32, { message: 'at least 32 random characters' })
  SESSION_SECRET!: string;

  /** A session nobody used for so long is over. */
  @IsInt()
  @Min(1)
  SESSION_IDLE_MINUTES = 60;

  /** A session is over after so long, used or not. */
  @IsInt()
  @Min(1)
  SESSION_MAX_HOURS = 12;

  /** How long a reader of the event stream may stay away and still miss nothing. */
  @IsInt()
  @Min(1)
  EVENT_LOG_KEEP_HOURS = 72;

  @IsInt()
  @Min(1)
  STREAM_HEARTBEAT_SECONDS = 15;

  /** Calls a minute of one signed-in person. */
  @IsInt()
  @Min(1)
  RATE_PERSON_PER_MINUTE = 1200;

  /** Calls a minute of one program. */
  @IsInt()
  @Min(1)
  RATE_PROGRAM_PER_MINUTE = 6000;

  /** Calls a minute from one address without a valid sign-in; many people of one office may share an address. */
  @IsInt()
  @Min(1)
  RATE_ADDRESS_PER_MINUTE = 600;

  /** Requests a minute sent through public forms from one address. */
  @IsInt()
  @Min(1)
  RATE_PUBLIC_WRITES_PER_MINUTE = 30;

  /** Size of one call that brings files, MiB; somewhat more than a service takes, so that the service says what is too much. */
  @IsInt()
  @Min(1)
  @Max(10_000)
  UPLOAD_MAX_MIB = 110;

  /** Folder outside the database for the anchors of the audit chain. */
  @IsOptional()
  @IsString()
  AUDIT_ANCHOR_DIR?: string;

  /** The built web; beside this app when not given. */
  @IsOptional()
  @IsString()
  WEB_ROOT?: string;
}
