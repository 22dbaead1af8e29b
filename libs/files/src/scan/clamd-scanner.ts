import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { FileScanner, Verdict } from './file-scanner.js';

export interface ClamdOptions {
  host: string;
  port: number;
  /** What clamd takes at most, its StreamMaxLength; a larger file is not looked at. */
  maxBytes: number;
  /** Of silence, milliseconds. */
  timeoutMs?: number;
}

/** Frames of this size; clamd takes them up to its StreamMaxLength. */
const frameBytes = 64 * 1024;

/** ClamAV's daemon over TCP by its INSTREAM command: frames of a length (32 bits, big endian) and bytes, ended by an empty one. */
export class ClamdScanner implements FileScanner {
  constructor(private readonly options: ClamdOptions) {}

  async scan(content: Readable): Promise<Verdict> {
    const { host, port, maxBytes, timeoutMs = 60_000 } = this.options;
    const socket = connect({ host, port });
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error('clamd is silent')));
    const reply = replyOf(socket);
    // It is awaited below; a refusal that comes while we still send is not an unhandled one.
    reply.catch(() => undefined);
    try {
      if (!(await sendFrames(socket, content, maxBytes)))
        return { state: 'unchecked', reason: `larger than ${maxBytes} bytes` };
      return verdictOf(await reply);
    } finally {
      content.destroy();
      socket.destroy();
    }
  }
}

/** False when there is more than clamd would take: it would close the door in the middle, and its answer be lost. */
async function sendFrames(socket: Socket, content: Readable, maxBytes: number): Promise<boolean> {
  let sent = 0;
  await write(socket, Buffer.from('zINSTREAM\0'));
  for await (const chunk of content as AsyncIterable<Buffer>)
    for (let from = 0; from < chunk.length; from += frameBytes) {
      const bytes = chunk.subarray(from, from + frameBytes);
      sent += bytes.length;
      if (sent > maxBytes) return false;
      await write(socket, lengthOf(bytes.length));
      await write(socket, bytes);
    }
  await write(socket, lengthOf(0));
  return true;
}

function lengthOf(length: number): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt32BE(length);
  return header;
}

const write = (socket: Socket, bytes: Buffer): Promise<void> =>
  new Promise((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())));

/** The answer, without the zero byte at its end. */
function replyOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const said = () =>
      Buffer.concat(chunks)
        .toString('utf8')
        .replace(/\0[^]*$/, '')
        .trim();
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (chunk.includes(0)) resolve(said());
    });
    socket.once('error', (error) => (chunks.length > 0 ? resolve(said()) : reject(error)));
    socket.once('close', () =>
      chunks.length > 0 ? resolve(said()) : reject(new Error('clamd closed without an answer')),
    );
  });
}

function verdictOf(reply: string): Verdict {
  if (reply.endsWith(' OK')) return { state: 'clean' };
  const [, signature] = /^stream: (.+) FOUND$/.exec(reply) ?? [];
  if (signature) return { state: 'infected', signature };
  throw new Error(`clamd gave no verdict: ${reply}`);
}
