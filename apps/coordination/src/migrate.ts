import { runMigrations } from '@baspasoz/persistence';
import { readConfig } from '@baspasoz/http';
import { MigrateConfig } from './config.js';
import { migrations } from './persistence/migrations/index.js';

/** A step of its own: brings the database up to date as its owner, and ends. */
const { MIGRATE_DATABASE_URL } = readConfig(MigrateConfig);
const applied = await runMigrations({ ownerUrl: MIGRATE_DATABASE_URL, migrations });
process.stdout.write(`${JSON.stringify({ service: 'coordination', applied })}\n`);
