import '../quiet-logs.js';
import { outboxRelease, outboxStatus } from '@baspasoz/messaging';
import type { RegisterCommand } from '../command.js';
import { readInstallation, servicesAsked } from '../installation/installation.js';
import { messagingDatabase } from '../installation/required-url.js';

export const register: RegisterCommand = (program, context) => {
  const outbox = program.command('outbox').description('events stored and not yet sent');

  outbox
    .command('status')
    .description(
      'rows waiting and their age, who relays each shard, aggregates the broker refused; one JSON line a service',
    )
    .option('--service <name>', 'one service; every service when left out')
    .action(async ({ service }: { service?: string }) => {
      for (const [name, connections] of servicesAsked(await readInstallation(), service))
        await context.print({ service: name, ...(await outboxStatus(messagingDatabase(connections))) });
    });

  outbox
    .command('release')
    .description("put an aggregate's refused rows back in their places, after their cause is removed")
    .requiredOption('--service <name>', 'the service')
    .requiredOption('--topic <topic>', 'as `outbox status` shows it')
    .requiredOption('--aggregate <id>', 'as `outbox status` shows it')
    .action(async ({ service, topic, aggregate }: { service: string; topic: string; aggregate: string }) => {
      for (const [, connections] of servicesAsked(await readInstallation(), service))
        await context.print(await outboxRelease({ ...messagingDatabase(connections), topic, aggregateId: aggregate }));
    });
};
