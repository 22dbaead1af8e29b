import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@baspasoz/testing';

const { rotateLogs } = (await import(new URL('./logs.mjs', import.meta.url).href)) as {
  rotateLogs(folder: string, limits?: { bytes: number; keep: number }): void;
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baspasoz-logs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a log that has grown too large is moved away, few are kept, the others stay as they are', async () => {
  const limits = { bytes: 10, keep: 2 };
  await writeFile(join(folder, 'small.log'), 'short');
  for (const text of ['first, the oldest', 'second, the older', 'third, the latest']) {
    await writeFile(join(folder, 'requests.log'), text, { mode: 0o600 });
    rotateLogs(folder, limits);
  }
  expect((await readdir(folder)).sort()).toEqual(['requests.log', 'requests.log.1', 'requests.log.2', 'small.log']);
  const text = (name: string) => readFile(join(folder, name), 'utf8');
  expect(await text('requests.log')).toBe('');
  expect(await text('requests.log.1')).toBe('third, the latest');
  expect(await text('requests.log.2')).toBe('second, the older');
  expect(await text('small.log')).toBe('short');
  expect((await stat(join(folder, 'requests.log.1'))).mode & 0o777).toBe(0o600);
});

test('a process that still writes goes on at the beginning of the emptied log', async () => {
  const file = join(folder, 'monitoring.log');
  const log = openSync(file, 'a', 0o600);
  const writer = spawn(process.execPath, ['-e', `process.stdin.on('data', (line) => process.stdout.write(line))`], {
    stdio: ['pipe', log, 'ignore'],
  });
  writer.stdin?.write('before, and long enough\n');
  await eventually(async () => expect(await readFile(file, 'utf8')).toBe('before, and long enough\n'));
  rotateLogs(folder, { bytes: 10, keep: 1 });
  writer.stdin?.write('after\n');
  await eventually(async () => expect(await readFile(file, 'utf8')).toBe('after\n'));
  writer.stdin?.end();
});
