import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, Matches, Max, Min } from 'class-validator';
import { kafkaDrivers, type KafkaDriver } from '@baspasoz/messaging';

const postgres = /^postgres(ql)?:\/\//;
const expected = { message: 'a postgres:// address' };

/** Environment of the migrate step. */
export class MigrateConfig {
  @Matches(postgres, expected)
  MIGRATE_DATABASE_URL!: string;
}

/** Environment of the service and of its seed. */
export class AccreditationConfig {
  @IsInt()
  @Min(1)
  @Max(65_535)
  PORT: number = 8105;

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

  /** Consumer group and inbox name; a second installation on the same brokers needs its own. */
  @IsString()
  @IsNotEmpty()
  KAFKA_CONSUMER: string = 'accreditation';

  /** Folder outside the database for the anchors of the audit chain. */
  @IsOptional()
  @IsString()
  AUDIT_ANCHOR_DIR?: string;

  /** Pause between looks at the terms to decide, milliseconds. */
  @IsInt()
  @Min(10)
  @Max(60_000)
  SWEEP_EVERY_MS: number = 1_000;
}
