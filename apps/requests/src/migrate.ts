import { migrateStep } from '@baspasoz/http';
import { runMigrations } from '@baspasoz/persistence';
import { migrations } from './persistence/migrations/index.js';

await migrateStep('requests', (database) => runMigrations({ ...database, migrations }));
