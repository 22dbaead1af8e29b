import '../quiet-logs.js';
import { dlqDiscard, dlqInspect, dlqList, dlqReplay, NotOpen } from '@baspasoz/messaging';
import type { ServiceDatabase } from '@baspasoz/messaging';
import { InvalidArgumentError, Option } from 'commander';
import { userInfo } from 'node:os';
import type { CommandContext, RegisterCommand } from '../command.js';
import { CommandError, exitCodes } from '../exit-codes.js';
import { readInstallation, servicesAsked } from '../installation/installation.js';
import { messagingDatabase } from '../installation/required-url.js';

interface ListOptions {
  service?: string;
  state: 'open' | 'replaying' | 'replayed' | 'discarded' | 'all';
  body?: string;
  limit: number;
}

interface DecideOptions {
  service?: string;
  as: string;
  reason?: string;
}

const uuid = (text: string): string => {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) throw new InvalidArgumentError('expected a UUID');
  return text;
};

const count = (text: string): number => {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('expected a number from 1 to 99999');
  return Number(text);
};

async function list({ service, state, body, limit }: ListOptions, context: CommandContext): Promise<void> {
  for (const [name, connections] of servicesAsked(await readInstallation(), service)) {
    const lines = await dlqList({ ...messagingDatabase(connections), state, limit, ...(body ? { bodyId: body } : {}) });
    for (const line of lines) await context.print({ service: name, ...line });
  }
}

/** A dead letter is looked for where the operator says, else in every service: its id is unique. */
async function inOne<T>(
  service: string | undefined,
  id: string,
  work: (database: ServiceDatabase) => Promise<T>,
): Promise<T> {
  for (const [, connections] of servicesAsked(await readInstallation(), service))
    try {
      return await work(messagingDatabase(connections));
    } catch (error) {
      if (!(error instanceof NotOpen)) throw error;
    }
  throw new CommandError(new NotOpen(id).message, exitCodes.badInput);
}

export const register: RegisterCommand = (program, context) => {
  const dlq = program.command('dlq').description('dead letters: events a service could not handle');
  const service = () => new Option('--service <name>', 'one service; every service when left out');
  const actor = () =>
    new Option('--as <actor>', 'who decides, for the audit chain').default(`cli:${userInfo().username}`);

  dlq
    .command('list')
    .description('dead letters, newest first, one JSON line each')
    .addOption(service())
    .addOption(
      new Option('--state <state>').choices(['open', 'replaying', 'replayed', 'discarded', 'all']).default('open'),
    )
    .option('--body <id>', "one body's only", uuid)
    .option('--limit <n>', 'at most this many of a service', count, 100)
    .action((options: ListOptions) => list(options, context));

  dlq
    .command('inspect')
    .description('one dead letter with its record')
    .argument('<id>', 'its id', uuid)
    .addOption(service())
    .action(async (id: string, options: DecideOptions) => {
      await context.print(await inOne(options.service, id, (database) => dlqInspect({ ...database, id })), {
        pretty: true,
      });
    });

  dlq
    .command('replay')
    .description('hand a dead letter back to its service; the events of its key follow when it succeeds')
    .argument('<id>', 'its id', uuid)
    .addOption(service())
    .addOption(actor())
    .action(async (id: string, { service: name, as }: DecideOptions) => {
      await context.print(await inOne(name, id, (database) => dlqReplay({ ...database, id, actor: as })), {
        pretty: true,
      });
    });

  dlq
    .command('discard')
    .description('give a dead letter up; the events of its key follow')
    .argument('<id>', 'its id', uuid)
    .requiredOption('--reason <text>', 'why, for the audit chain')
    .addOption(service())
    .addOption(actor())
    .action(async (id: string, { service: name, as, reason = '' }: DecideOptions) => {
      const done = await inOne(name, id, (database) => dlqDiscard({ ...database, id, actor: as, reason }));
      await context.print(done, { pretty: true });
    });
};
