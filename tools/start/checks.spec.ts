import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const load = (name: string) => import(new URL(`./${name}.mjs`, import.meta.url).href);
const checks = await load('checks');
const { explainFailure } = await load('failure');
const { say } = await load('words');
const { startPostgres } = await load('../infra/postgres');
const { startKafka } = await load('../infra/kafka');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baspasoz-checks-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A machine whose only programs are the given shell scripts. */
async function machineWith(programs: Record<string, string>) {
  for (const [name, script] of Object.entries(programs)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  }
  return { PATH: folder };
}

describe('what the machine lacks is said in one sentence with its remedy', () => {
  test('a Node that is too old', () => {
    expect(() => checks.checkNode('20.18.1')).toThrow(/Node 20\.18\.1 is too old: install Node 20\.19/);
    expect(() => checks.checkNode('20.19.0')).not.toThrow();
  });

  test('no Java at all', async () => {
    await expect(checks.checkJava(await machineWith({}))).rejects.toThrow(/^Java was not found: install Java 17/);
  });

  test('a Java that is too old, also of the years when versions began with 1.', async () => {
    const old = await machineWith({ java: 'echo \'openjdk version "11.0.22" 2024-01-16\' >&2' });
    await expect(checks.checkJava(old)).rejects.toThrow(/^Java 11\.0\.22 is too old/);
    const older = await machineWith({ java: 'echo \'java version "1.8.0_392"\' >&2' });
    await expect(checks.checkJava(older)).rejects.toThrow(/^Java 1\.8\.0_392 is too old/);
    const right = await machineWith({ java: 'echo \'openjdk version "17.0.15" 2025-04-15\' >&2' });
    await expect(checks.checkJava(right)).resolves.toBeUndefined();
  });

  test('no Maven while Kafka has still to be fetched', async () => {
    await expect(checks.checkMaven(await machineWith({}), folder)).rejects.toThrow(
      /^Maven was not found.*install Maven/,
    );
  });

  test('a taken port, by its number and what it is for', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(checks.checkPorts({ web: port })).rejects.toThrow(`Port ${port} (web) is taken`);
    await new Promise((resolve) => other.close(resolve));
    await expect(checks.checkPorts({ web: port })).resolves.toBeUndefined();
  });

  test.each(['postgres', 'kafka'])('a port of %s taken after the checks, not blamed on its data', async (part) => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const start = part === 'kafka' ? startKafka : startPostgres;
    const error = await start({ dir: join(folder, part), port }).catch((reason: Error) => reason);
    expect(explainFailure(error, part, true)).toMatch(
      new RegExp(`^Port ${port} \\(${part}\\) is taken: stop the program that holds it, or run BASPASOZ_PORT_SHIFT`),
    );
    expect(await readdir(folder)).toEqual([]);
    await new Promise((resolve) => other.close(resolve));
  });

  test('a full disk, with what is free and what is needed', async () => {
    const measure = async () => ({ bavail: 100, bsize: 2 ** 20 });
    await expect(checks.checkDisk(folder, measure)).rejects.toThrow(/Only 100 MB are free.*at least 2048 MB/);
  });

  test('a folder that cannot be written to', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await expect(checks.checkWritable(join(file, 'below'))).rejects.toThrow(/cannot be written to/);
  });

  test('an installation that already runs', async () => {
    await writeFile(join(folder, 'running.pid'), String(process.pid));
    await expect(checks.checkNotRunning(folder)).rejects.toThrow(`process ${process.pid}`);
    await writeFile(join(folder, 'running.pid'), '999999999');
    await expect(checks.checkNotRunning(folder)).resolves.toBeUndefined();
  });
});

describe('a failure on the way', () => {
  test.each([
    ['npm error code ENOTFOUND', /^A download broke off \(Kafka\)/],
    ['Could not transfer artifact org.apache.kafka:kafka-clients', /^A download broke off/],
    ["No plugin found for prefix 'dependency' in the current project", /^A download broke off/],
    ['npm error ENOSPC: no space left on device', /^The disk is full: make room/],
    ['something else', /^The step "Kafka" failed: something else/],
  ])('%s', (output, sentence) => {
    expect(explainFailure(new Error(output), 'Kafka', true)).toMatch(sentence);
  });

  test('a refused connection in a step that fetches nothing is not blamed on the network', () => {
    expect(explainFailure(new Error('ECONNREFUSED'), 'Migrations')).toMatch(/^The step "Migrations" failed/);
  });

  test('every sentence exists in the three languages', () => {
    expect(say('javaMissing', {}, 'kk')).toMatch(/Java табылмады/);
    expect(say('javaMissing', {}, 'ru')).toMatch(/Java не найдена/);
    expect(say('javaMissing', {}, 'en')).toMatch(/Java was not found/);
  });

  test('`npm start` on a machine without Java says so in the terminal’s language, ends with 1 and starts nothing', async () => {
    const env = {
      ...(await machineWith({})),
      BASPASOZ_HOME: join(folder, 'home'),
      BASPASOZ_PORT_SHIFT: '23000',
      LANG: 'ru_RU.UTF-8',
    };
    const child = spawn(process.execPath, [fileURLToPath(new URL('../start.mjs', import.meta.url))], { env });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(errors.trim()).toBe(say('javaMissing', {}, 'ru'));
    expect(code).toBe(1);
    expect(await readdir(join(folder, 'home'))).toEqual([]);
  });
});
