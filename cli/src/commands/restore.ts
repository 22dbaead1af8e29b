import '../quiet-logs.js';
import { DatabaseInUse, restoreDatabase } from '@baspasoz/persistence';
import { resolve } from 'node:path';
import type { CommandContext, RegisterCommand } from '../command.js';
import { CommandError, exitCodes } from '../exit-codes.js';
import { readInstallation, serviceAsked } from '../installation/installation.js';
import { migrateService } from '../installation/migrate-service.js';
import { requiredUrl } from '../installation/required-url.js';

interface RestoreOptions {
  from: string;
  service: string;
}

async function restore({ from, service }: RestoreOptions, context: CommandContext): Promise<void> {
  const installation = await readInstallation();
  const { adminUrl } = installation;
  if (!adminUrl) throw new CommandError('ADMIN_DATABASE_URL is not set', exitCodes.badInput);
  const connections = serviceAsked(installation, service);
  const urls = {
    ownerUrl: requiredUrl(connections, 'ownerUrl'),
    appUrl: requiredUrl(connections, 'databaseUrl'),
    workerUrl: requiredUrl(connections, 'workerUrl'),
  };
  const migrate = (ownerUrl: string, upTo: string) => migrateService(service, ownerUrl, upTo);
  const { manifest, setAside } = await restoreDatabase({ adminUrl, urls, folder: resolve(from), migrate });
  await migrateService(service, urls.ownerUrl);
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  await context.print({ service, takenAt: manifest.takenAt, rows, ...(setAside ? { setAside } : {}) });
  if (setAside) context.say(`the database that stood there is kept as ${setAside}: drop it when all is well`);
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('restore')
    .description('put one stopped service back as a backup has it, compared row by row')
    .requiredOption('--from <folder>', 'the folder of the backup')
    .requiredOption('--service <name>', 'the service to restore')
    .action((options: RestoreOptions) =>
      restore(options, context).catch((error: unknown) => {
        if (error instanceof DatabaseInUse) throw new CommandError(error.message, exitCodes.finding);
        throw error;
      }),
    );
};
