import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** A real file of the place, since the rules are typed: its text is replaced, the file itself stays as it is. */
function fileIn(pattern: string): string {
  const [file] = globSync(pattern, { cwd: root }).filter((name) => !/\.spec\.tsx?$/.test(name));
  if (!file) throw new Error(`no file matches ${pattern}`);
  return file;
}

interface Message {
  ruleId: string | null;
  message: string;
}

/**
 * Lints all texts in one process of its own: ESLint loads plugins by dynamic import, which a jest sandbox does not share with the
 * project graph of Nx.
 */
async function lint(cases: { file: string; text: string }[]): Promise<Message[][]> {
  const script = `
    import { ESLint } from 'eslint';
    const eslint = new ESLint({ cwd: ${JSON.stringify(root)} });
    const found = [];
    for (const { file, text } of ${JSON.stringify(cases)})
      found.push((await eslint.lintText(text, { filePath: file }))[0].messages.map(({ ruleId, message }) => ({ ruleId, message })));
    process.stdout.write(JSON.stringify(found));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    maxBuffer: 1 << 24,
  });
  return JSON.parse(stdout) as Message[][];
}

const boundaries = '@nx/enforce-module-boundaries';
const imports = 'no-restricted-imports';

const forbidden: [what: string, place: string, text: string, rule: string][] = [
  ['an app importing an app', 'apps/requests/src/**/*.ts', "import '@baspasoz/monitoring';", boundaries],
  [
    'an app reaching into an app by path',
    'apps/requests/src/*.ts',
    "import '../../monitoring/src/main.js';",
    boundaries,
  ],
  ['an app importing libs/testing', 'apps/requests/src/*.ts', "import '@baspasoz/testing';", boundaries],
  ['a library importing an app', 'libs/http/src/*.ts', "import '@baspasoz/requests';", boundaries],
  ['the pure law importing a library with I/O', 'libs/law/src/*.ts', "import '@baspasoz/persistence';", boundaries],
  ['messaging importing the HTTP shell', 'libs/messaging/src/**/*.ts', "import '@baspasoz/http';", boundaries],
  ['the CLI importing an app', 'cli/src/*.ts', "import '@baspasoz/requests';", boundaries],
  ['the web importing a server library', 'apps/web/src/**/*.ts', "import '@baspasoz/http';", boundaries],
  ['a service using test helpers', 'apps/requests/src/*.ts', "import './testing/people.js';", imports],
  ['kafkajs in an app', 'apps/requests/src/*.ts', "import 'kafkajs';", imports],
  ['kafkajs on the way, in an app', 'apps/requests/src/*.ts', "void import('kafkajs');", 'no-restricted-syntax'],
  ['kafkajs in another library', 'libs/http/src/*.ts', "import 'kafkajs';", imports],
  ['the second Kafka driver in an app', 'apps/requests/src/*.ts', "import '@platformatic/kafka';", imports],
  [
    'the second Kafka driver on the way, in an app',
    'apps/requests/src/*.ts',
    "void import('@platformatic/kafka');",
    'no-restricted-syntax',
  ],
  ['the second Kafka driver in another library', 'libs/persistence/src/*.ts', "import '@platformatic/kafka';", imports],
  [
    'a DataSource in an app',
    'apps/requests/src/*.ts',
    "import { DataSource } from 'typeorm'; export { DataSource };",
    imports,
  ],
  ['an injected repository', 'apps/requests/src/*.ts', "import '@nestjs/typeorm';", imports],
  ['a raw connection in an app', 'apps/requests/src/*.ts', "import 'pg';", imports],
  ['Nest in a domain', 'apps/requests/src/domain/**/*.ts', "import '@nestjs/common';", imports],
  ['TypeORM in a domain', 'apps/requests/src/domain/**/*.ts', "import 'typeorm';", imports],
  ['files in a domain', 'apps/requests/src/domain/**/*.ts', "import 'node:fs';", imports],
  ['a domain knowing its database', 'apps/requests/src/domain/**/*.ts', "import '../persistence/x.js';", imports],
  ['a clock in a domain', 'apps/requests/src/domain/**/*.ts', 'export const now = new Date();', 'no-restricted-syntax'],
  ['I/O in libs/law', 'libs/law/src/*.ts', "import 'node:fs';", imports],
  ['a clock in libs/law', 'libs/law/src/*.ts', 'export const now = Date.now();', 'no-restricted-syntax'],
  [
    'Intl in the web',
    'apps/web/src/**/*.ts',
    "export const f = new Intl.DateTimeFormat('kk');",
    'no-restricted-globals',
  ],
  [
    'a localised date in the web',
    'apps/web/src/**/*.ts',
    "export const f = new Date(0).toLocaleDateString('kk');",
    'no-restricted-syntax',
  ],
  [
    'a promise nobody waits for',
    'apps/requests/src/*.ts',
    'Promise.resolve();',
    '@typescript-eslint/no-floating-promises',
  ],
];

const permitted: [what: string, place: string, text: string][] = [
  ['an app using the libraries', 'apps/requests/src/*.ts', "import '@baspasoz/law'; import '@baspasoz/http';"],
  ['a domain using the law', 'apps/requests/src/domain/**/*.ts', "import '@baspasoz/law';"],
  ['Kafka drivers in libs/messaging', 'libs/messaging/src/**/*.ts', "import 'kafkajs'; import '@platformatic/kafka';"],
  [
    'a DataSource in libs/persistence',
    'libs/persistence/src/**/*.ts',
    "import { DataSource } from 'typeorm'; export { DataSource };",
  ],
];

describe('an import that breaks the architecture fails the lint', () => {
  let messages: Message[][];

  beforeAll(async () => {
    const texts = [...forbidden, ...permitted].map(([, place, text]) => ({ file: fileIn(place), text }));
    messages = await lint(texts);
  }, 240_000);

  it.each(forbidden.map(([what, , , rule], at) => ({ what, rule, at })))('$what', ({ rule, at }) => {
    expect(messages[at]?.map(({ ruleId }) => ruleId)).toContain(rule);
  });

  it.each(permitted.map(([what], at) => ({ what, at: forbidden.length + at })))('and $what does not', ({ at }) => {
    expect(messages[at]).toEqual([]);
  });
});
