import '../quiet-logs.js';
import { bodyId, verifyAudit } from '@baspasoz/persistence';
import { InvalidArgumentError } from 'commander';
import type { RegisterCommand } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { readInstallation, servicesAsked } from '../installation/installation.js';
import { requiredUrl } from '../installation/required-url.js';

interface VerifyOptions {
  service?: string;
  body?: ReturnType<typeof bodyId>;
}

const body = (text: string) => {
  try {
    return bodyId(text);
  } catch {
    throw new InvalidArgumentError('expected the UUID of a body');
  }
};

export const register: RegisterCommand = (program, context) => {
  program
    .command('audit')
    .description('the audit chain: who saw and did what, hash-linked')
    .command('verify')
    .description('recompute the chain of every body, link by link, against its anchors; one JSON line a service')
    .option('--service <name>', 'one service; every service when left out')
    .option('--body <id>', 'one body only', body)
    .action(async ({ service, body: only }: VerifyOptions) => {
      for (const [name, connections] of servicesAsked(await readInstallation(), service)) {
        const { anchorFolder } = connections;
        const verdict = await verifyAudit({
          url: requiredUrl(connections, 'ownerUrl'),
          ...(only ? { bodyId: only } : {}),
          ...(anchorFolder ? { anchorFolder } : {}),
        });
        await context.print({ service: name, ...verdict });
        if (verdict.ok) continue;
        context.exitWith(exitCodes.finding);
        context.say(`${name}: the audit chain does not hold`);
      }
    });
};
