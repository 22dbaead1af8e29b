import '../quiet-logs.js';
import { eventsTail, kafkaDrivers } from '@baspasoz/messaging';
import type { KafkaDriver } from '@baspasoz/messaging';
import type { RegisterCommand } from '../command.js';
import { CommandError, exitCodes } from '../exit-codes.js';
import { readInstallation } from '../installation/installation.js';

interface TailOptions {
  topic?: string[];
  fromBeginning?: boolean;
  subject?: string;
  count?: string;
}

/** Ends the tail at Ctrl+C, when asked to by the system, or after enough events. */
function stopper() {
  const stop = new AbortController();
  const end = () => stop.abort();
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  return { signal: stop.signal, end };
}

/** The Kafka client the installation runs on, by the variable its services are given. */
function driverOf({ KAFKA_DRIVER: name }: NodeJS.ProcessEnv): KafkaDriver | undefined {
  if (!name) return undefined;
  const driver = kafkaDrivers.find((known) => known === name);
  if (!driver) throw new CommandError(`KAFKA_DRIVER expects one of ${kafkaDrivers.join(', ')}`, exitCodes.badInput);
  return driver;
}

export const register: RegisterCommand = (program, context) => {
  program
    .command('events')
    .description('events on Kafka')
    .command('tail')
    .description('events as they come, one CloudEvents JSON line each, until Ctrl+C')
    .option('--topic <topic...>', 'these topics; every topic of the contracts when left out')
    .option('--from-beginning', 'first everything the broker still has')
    .option('--subject <id>', 'one aggregate only')
    .option('--count <n>', 'end after so many events')
    .action(async ({ topic, fromBeginning, subject, count }: TailOptions) => {
      const { brokers } = await readInstallation();
      if (brokers.length === 0)
        throw new CommandError('there is no broker: run `npm start` once, or set KAFKA_BROKERS', exitCodes.failed);
      if (count !== undefined && !/^[1-9]\d{0,8}$/.test(count))
        throw new CommandError('--count expects a whole number above 0', exitCodes.badInput);
      const driver = driverOf(process.env);
      const { signal, end } = stopper();
      let left = Number(count ?? Infinity);
      context.say(`following ${topic?.join(', ') ?? 'every topic'} on ${brokers.join(', ')}`);
      await eventsTail(
        {
          brokers,
          signal,
          from: fromBeginning ? 'beginning' : 'end',
          ...(topic ? { topics: topic } : {}),
          ...(subject ? { subject } : {}),
          ...(driver ? { driver } : {}),
        },
        async (event) => {
          if (left <= 0) return;
          left -= 1;
          await context.print(event);
          if (left === 0) end();
        },
      );
    });
};
