import { migrateStep } from '@baspasoz/http';
import { runMigrations } from '@baspasoz/persistence';
import { migrations } from './persistence/migrations/index.js';

await migrateStep('publishing', (database) => runMigrations({ ...database, migrations }));
