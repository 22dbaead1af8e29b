import '../quiet-logs.js';
import { backupDatabase } from '@baspasoz/persistence';
import { resolve } from 'node:path';
import type { RegisterCommand } from '../command.js';
import { adminUrlOf } from '../installation/admin-url.js';
import { readInstallation, servicesAsked } from '../installation/installation.js';

interface BackupOptions {
  to: string;
  service?: string;
}

/** `20261124T031500Z`: sorts by time and may stand in any file name. */
const moment = () => new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');

export const register: RegisterCommand = (program, context) => {
  program
    .command('backup')
    .description('write every row of a service, as of one moment, while it works; one JSON line a service')
    .requiredOption('--to <folder>', 'where backups are kept; a folder for the service and the moment is made in it')
    .option('--service <name>', 'one service; every service when left out')
    .action(async ({ to, service }: BackupOptions) => {
      const installation = await readInstallation();
      for (const [name, connections] of servicesAsked(installation, service)) {
        const folder = resolve(to, `${name}-${moment()}`);
        const started = performance.now();
        const manifest = await backupDatabase({ adminUrl: adminUrlOf(installation, connections), folder });
        const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
        const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
        await context.print({ service: name, folder, takenAt: manifest.takenAt, rows, seconds });
      }
    });
};
