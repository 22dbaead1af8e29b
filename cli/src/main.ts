import { Command, CommanderError } from 'commander';
import { readdir } from 'node:fs/promises';
import type { RegisterCommand } from './command.js';
import { CommandError, exitCodes } from './exit-codes.js';
import { terminal } from './terminal.js';

const folder = new URL('./commands/', import.meta.url);

async function commandNames(): Promise<string[]> {
  const files = await readdir(folder);
  return files.filter((file) => file.endsWith('.js')).map((file) => file.slice(0, -'.js'.length));
}

/** Only the files of the command that was asked for are loaded: `law` needs no Kafka client. */
async function loadCommands(asked: string | undefined): Promise<RegisterCommand[]> {
  const names = await commandNames();
  const wanted = asked && names.includes(asked) ? [asked] : names;
  const modules = await Promise.all(
    wanted.map((name): Promise<{ register: RegisterCommand }> => import(new URL(`${name}.js`, folder).href)),
  );
  return modules.map((module) => module.register);
}

/** Runs one command line, without the program's name, and returns its exit code. */
export async function run(args: string[]): Promise<number> {
  const context = terminal();
  const program = new Command('baspasoz')
    .description("The work of a state body's press service: law, events, operation")
    .version('0.1.0')
    .exitOverride()
    .showHelpAfterError();
  for (const register of await loadCommands(args.find((arg) => !arg.startsWith('-')))) register(program, context);
  try {
    await program.parseAsync(args, { from: 'user' });
    return context.exitCode();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.badInput;
    context.say(error instanceof Error ? error.message : String(error));
    return error instanceof CommandError ? error.exitCode : exitCodes.failed;
  }
}
