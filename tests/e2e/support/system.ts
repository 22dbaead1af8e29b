import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A whole running installation, as `npm start` brings it up, with data of its own. */
export interface System {
  url: string;
  /** The newsrooms of the demonstration: their page, and the wire whose items are released one by one. */
  feedsUrl: string;
  /** The inbox page of the demonstration's mail server. */
  mailUrl: string;
  /** That server itself: mail to a body goes on from it into the body's intake. */
  smtpUrl: string;
  /** The one password of all demo people. */
  password: string;
  /** A statement in one service's database, past every policy: for what only time would bring. */
  sql(database: string, statement: string, params: unknown[]): Promise<void>;
  stop(): Promise<void>;
}

/** Its own folder, but the downloaded Kafka jars are shared with the other tests and with the demo. */
async function newHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'baspasoz-e2e-'));
  await chmod(home, 0o711); // as root, PostgreSQL runs under an account of its own and has to pass through
  const kept = join(process.env['BASPASOZ_HOME'] ?? join(root, '.baspasoz'), 'kafka');
  await mkdir(kept, { recursive: true });
  await symlink(kept, join(home, 'kafka'));
  return home;
}

const ended = (child: ChildProcess) =>
  child.exitCode === null ? new Promise<void>((resolve) => child.once('exit', () => resolve())) : Promise.resolve();

/** Starts `npm start`'s second half and waits until it has told the address; rejects with what it said when it ends before. */
async function up(home: string, portShift: number): Promise<{ child: ChildProcess; url: string }> {
  const url = `http://127.0.0.1:${8080 + portShift}`;
  const child = spawn(process.execPath, ['tools/start/main.mjs'], {
    cwd: root,
    env: { ...process.env, BASPASOZ_HOME: home, BASPASOZ_PORT_SHIFT: String(portShift) },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(url)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the system ended with ${code} before it was up:\n${said}`)));
  });
  return { child, url };
}

export async function startSystem(): Promise<System> {
  const home = await newHome();
  // Far from the usual ports and from the ephemeral range, so that a running demo and other tests go on undisturbed.
  // Two files of tests run at once, each in a worker of its own: their systems never meet.
  const worker = Number(process.env['JEST_WORKER_ID'] ?? 1) % 2;
  const portShift = 2_000 + 200 * Math.floor(Math.random() * 90) + 100 * worker;
  const { child, url } = await up(home, portShift);
  const secrets: unknown = JSON.parse(await readFile(join(home, 'secrets', 'identity.json'), 'utf8'));
  const { demoPassword } = secrets as { demoPassword: string };
  return {
    url,
    feedsUrl: `http://127.0.0.1:${8027 + portShift}`,
    mailUrl: `http://127.0.0.1:${8026 + portShift}`,
    smtpUrl: `smtp://127.0.0.1:${8025 + portShift}`,
    password: demoPassword,
    async sql(database, statement, params) {
      const connections: unknown = JSON.parse(await readFile(join(home, 'secrets', 'connections.json'), 'utf8'));
      const address = new URL((connections as { adminUrl: string }).adminUrl);
      address.pathname = database;
      const client = new Client({ connectionString: address.href });
      await client.connect();
      try {
        await client.query(statement, params);
      } finally {
        await client.end();
      }
    },
    async stop() {
      child.kill('SIGTERM');
      await ended(child);
      await rm(home, { recursive: true, force: true });
    },
  };
}
