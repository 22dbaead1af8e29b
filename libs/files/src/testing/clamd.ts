import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import { eventually } from '@baspasoz/testing';

/** The harmless file every scanner knows (EICAR). In two halves, so that no scanner takes this source for it. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

export interface Clamd {
  url: string;
  stop(): Promise<void>;
}

/** The daemon takes as much; the scanner is told half of it. */
const mostBytes = 4 * 1024 * 1024;

/** ClamAV's own daemon with one signature of its own making, where the machine has it; elsewhere a server that speaks its protocol. */
export const startClamd = (): Promise<Clamd> => {
  const program = (process.env['PATH'] ?? '')
    .split(delimiter)
    .concat('/usr/sbin')
    .map((folder) => join(folder, 'clamd'))
    .find((path) => existsSync(path));
  return program ? startReal(program) : startSpeaking();
};

async function startReal(program: string): Promise<Clamd> {
  const port = await freePort();
  const dir = await mkdtemp(join(tmpdir(), 'baspasoz-clamd-'));
  await chmod(dir, 0o755);
  await writeFile(join(dir, 'own.ndb'), `Eicar-Test-Signature:0:0:${Buffer.from(eicar).toString('hex')}\n`);
  const config = {
    DatabaseDirectory: dir,
    TCPSocket: port,
    TCPAddr: '127.0.0.1',
    StreamMaxLength: mostBytes,
    Foreground: 'yes',
    LogFile: join(dir, 'log'),
    User: 'root',
  };
  const file = join(dir, 'clamd.conf');
  await writeFile(
    file,
    Object.entries(config)
      .map(([name, value]) => `${name} ${value}\n`)
      .join(''),
  );
  const child = spawn(program, [`--config-file=${file}`], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await eventually(async () => {
    if (child.exitCode !== null)
      throw new Error(`clamd ended: ${await readFile(join(dir, 'log'), 'utf8').catch(() => '')}`);
    if (!(await listens(port))) throw new Error('clamd does not listen yet');
  });
  return {
    url: `clamd://127.0.0.1:${port}?maxMiB=2`,
    async stop() {
      child.kill('SIGKILL');
      await ended;
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** INSTREAM as clamd's manual has it: frames of a length and bytes, an empty frame, then one line with a zero byte. */
async function startSpeaking(): Promise<Clamd> {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      const answer = answerTo(received);
      if (answer) socket.end(`${answer}\0`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `clamd://127.0.0.1:${(server.address() as AddressInfo).port}?maxMiB=2`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function answerTo(received: Buffer): string | null {
  const command = 'zINSTREAM\0';
  if (received.length < command.length) return null;
  if (received.toString('latin1', 0, command.length) !== command) return 'UNKNOWN COMMAND';
  const frames: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) {
      const isInfected = Buffer.concat(frames).includes(eicar);
      return isInfected ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
    }
    frames.push(received.subarray(at + 4, at + 4 + length));
    if (frames.reduce((sum, { length: bytes }) => sum + bytes, 0) > mostBytes)
      return 'INSTREAM size limit exceeded. ERROR';
    at += 4 + length;
  }
  return null;
}

/** By calling it: a look whether the port is still free would hold it in the moment in which the daemon wants it. */
const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};
