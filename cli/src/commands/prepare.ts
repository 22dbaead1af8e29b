import '../quiet-logs.js';
import { provisionDatabase } from '@baspasoz/persistence';
import type { RegisterCommand } from '../command.js';
import { CommandError, exitCodes } from '../exit-codes.js';
import { adminUrlOf } from '../installation/admin-url.js';
import { readInstallation, serviceAsked } from '../installation/installation.js';
import { migrateService } from '../installation/migrate-service.js';
import { requiredUrl } from '../installation/required-url.js';

const passwordOf = (url: string) => decodeURIComponent(new URL(url).password);

export const register: RegisterCommand = (program, context) => {
  program
    .command('prepare')
    .description("create a service's database with its three roles if need be, and bring its schema up to date")
    .requiredOption('--service <name>', 'the service')
    .action(async ({ service }: { service: string }) => {
      const installation = await readInstallation();
      const connections = serviceAsked(installation, service);
      const ownerUrl = requiredUrl(connections, 'ownerUrl');
      const name = new URL(ownerUrl).pathname.slice(1);
      if (name !== service)
        throw new CommandError(`MIGRATE_DATABASE_URL names the database ${name}, not ${service}`, exitCodes.badInput);
      const passwords = {
        owner: passwordOf(ownerUrl),
        app: passwordOf(requiredUrl(connections, 'databaseUrl')),
        worker: passwordOf(requiredUrl(connections, 'workerUrl')),
      };
      const admin = new URL(adminUrlOf(installation, connections));
      admin.pathname = '/postgres';
      await provisionDatabase({ adminUrl: admin.href, name, passwords });
      await migrateService(service, ownerUrl);
      await context.print({ service, prepared: true });
    });
};
