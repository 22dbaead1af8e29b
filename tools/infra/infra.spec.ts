import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { eventually } from '@baspasoz/testing';
import { Client } from 'pg';

interface Postgres {
  url: string;
  port: number;
  dir: string;
  pid: number;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

const address = new URL('./postgres.mjs', import.meta.url).href;
const { startPostgres } = (await import(address)) as {
  startPostgres(options: { dir?: string; port?: number }): Promise<Postgres>;
};

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const lives = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

test('a killed PostgreSQL comes back on the same port with what was committed', async () => {
  const first = await startPostgres({});
  await query(first.url, 'create table kept as select 42 as answer');
  await first.kill();
  expect(lives(first.pid)).toBe(false);
  const second = await startPostgres({ dir: first.dir, port: first.port });
  expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  await second.stop();
  await expect(access(first.dir)).rejects.toThrow('ENOENT');
});

test('PostgreSQL ends and its temporary data go when the process that started it is killed', async () => {
  const script = `const { startPostgres } = await import(${JSON.stringify(address)});
    const { pid, dir } = await startPostgres({});
    process.stdout.write(JSON.stringify({ pid, dir }) + '\\n');
    setInterval(() => undefined, 1000);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const line = await new Promise<string>((resolve) =>
    parent.stdout.once('data', (chunk: Buffer) => resolve(String(chunk))),
  );
  const { pid, dir } = JSON.parse(line) as { pid: number; dir: string };
  expect(lives(pid)).toBe(true);
  parent.kill('SIGKILL');
  await eventually(async () => {
    expect(lives(pid)).toBe(false);
    await expect(access(dir)).rejects.toThrow('ENOENT');
  });
});
