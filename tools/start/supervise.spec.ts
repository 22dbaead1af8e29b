import { createServer } from 'node:net';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@baspasoz/testing';

const load = (path: string) => import(new URL(path, import.meta.url).href);
const { supervise } = await load('./supervise.mjs');
const { freePort } = await load('../infra/port.mjs');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baspasoz-supervise-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A service that tells its process number over HTTP. */
async function service(script: string) {
  const port: number = await freePort();
  const entry = join(folder, 'service.mjs');
  await writeFile(entry, script);
  const address = `http://127.0.0.1:${port}`;
  const env = { PATH: process.env['PATH'], PORT: String(port) };
  const log = join(folder, 'service.log');
  return { name: 'demo', command: process.execPath, args: [entry], cwd: folder, env, log, ready: address };
}

const answering = `import { createServer } from 'node:http';
  createServer((_, response) => response.end(String(process.pid))).listen(Number(process.env.PORT), '127.0.0.1');`;
const pidOf = async (address: string) =>
  Number(await (await fetch(address, { headers: { connection: 'close' } })).text());

test('a service that dies is started again, and the terminal says so', async () => {
  const said = import.meta.jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const process_ = await service(answering);
  const handle = await supervise(process_);
  const first = await pidOf(process_.ready);
  process.kill(first, 'SIGKILL');
  const second = await eventually(async () => {
    const pid = await pidOf(process_.ready);
    expect(pid).not.toBe(first);
    return pid;
  });
  await eventually(() => expect(said.mock.calls.join('')).toMatch(/demo ended \(SIGKILL\)[^]*demo is up again/));
  await handle.stop();
  expect(() => process.kill(second, 0)).toThrow('ESRCH');
  said.mockRestore();
});

test('a service whose port another program has taken meanwhile is refused by the port, with the remedy', async () => {
  const process_ = await service(answering);
  const port = Number(new URL(process_.ready).port);
  const other = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  await expect(supervise(process_)).rejects.toThrow(`Port ${port} (demo) is taken: stop the program that holds it`);
  await new Promise((resolve) => other.close(resolve));
});

test('a service that does not come up is refused with the end of its log', async () => {
  const process_ = await service(`console.error('PORT is not to my taste'); process.exit(78);`);
  await expect(supervise(process_)).rejects.toThrow(/^demo did not come up; its log is [^]*PORT is not to my taste/);
  expect(await readFile(process_.log, 'utf8')).toMatch('PORT is not to my taste');
});
