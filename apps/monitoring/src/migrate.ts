import 'reflect-metadata';
import { loadConfig } from '@baspasoz/http';
import { runMigrations } from '@baspasoz/persistence';
import { Matches } from 'class-validator';
import { migrations } from './persistence/migrations/migrations.js';

class MigrateConfig {
  @Matches(/^postgres(ql)?:\/\//, { message: 'PostgreSQL connection string of the owner role' })
  MIGRATE_DATABASE_URL!: string;
}

const { MIGRATE_DATABASE_URL: ownerUrl } = loadConfig(MigrateConfig);
const applied = await runMigrations({ ownerUrl, migrations });
process.stdout.write(`monitoring: ${applied.length === 0 ? 'the database is current' : applied.join(', ')}\n`);
