import { migrateStep } from '@baspasoz/http';
import { runMigrations } from '@baspasoz/persistence';
import { migrations } from './persistence/migrations/migrations.js';

await migrateStep('monitoring', (database) => runMigrations({ ...database, migrations }));
