import { loadConfig } from '@baspasoz/http';
import { runMigrations } from '@baspasoz/persistence';
import { MigrateConfig } from './config.js';
import { migrations } from './persistence/migrations/index.js';

/** A step of its own: brings the database up to date as its owner, and ends. */
const config = loadConfig(MigrateConfig);
const applied = await runMigrations({ ownerUrl: config.MIGRATE_DATABASE_URL, migrations });
process.stdout.write(`${JSON.stringify({ service: 'accreditation', applied })}\n`);
