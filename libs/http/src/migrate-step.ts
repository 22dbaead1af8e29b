import { IsNotEmpty, IsOptional, IsString, Matches } from 'class-validator';
import { loadConfig } from './config.js';

/** Environment of a migrate step. */
class MigrateConfig {
  @Matches(/^postgres(ql)?:\/\//, { message: 'the postgres:// address of the owner role' })
  MIGRATE_DATABASE_URL!: string;

  /** Name of the last migration to apply: a restore stops at the schema of its backup. */
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'the name of a migration' })
  MIGRATE_TO?: string;
}

/** A step of its own: brings the database up to date as its owner, says on standard output what it applied, and ends. */
export async function migrateStep(
  service: string,
  migrate: (database: { ownerUrl: string; upTo?: string | undefined }) => Promise<string[]>,
): Promise<void> {
  const config = loadConfig(MigrateConfig);
  const applied = await migrate({ ownerUrl: config.MIGRATE_DATABASE_URL, upTo: config.MIGRATE_TO });
  process.stdout.write(`${JSON.stringify({ service, applied })}\n`);
}
