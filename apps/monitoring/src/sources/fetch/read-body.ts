import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify, types } from 'node:util';
import { createBrotliDecompress, createGunzip, gunzip } from 'node:zlib';
import { FetchFailure } from '../trouble.js';

export const acceptedEncodings = 'gzip, br';

const openers: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
};

/**
 * The whole content, unpacked, of at most `maxBytes`: a small archive that unpacks for ever is cut off while it unpacks.
 * @throws {FetchFailure} `too-large` or `unreadable`; the signal's own error when time is up
 */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const gather = async (stream: AsyncIterable<Buffer>): Promise<void> => {
    let bytes = 0;
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new FetchFailure('too-large', `more than ${maxBytes} bytes`);
      chunks.push(chunk);
    }
  };
  const unpack = openerOf(encoding);
  try {
    if (unpack) await pipeline(body, unpack(), gather, { signal });
    else await pipeline(body, gather, { signal });
  } catch (error) {
    if (types.isNativeError(error) && 'code' in error && String(error.code).startsWith('Z_'))
      throw new FetchFailure('unreadable', `broken ${encoding}`);
    throw error;
  }
  return Buffer.concat(chunks);
}

/** @throws {FetchFailure} `unreadable` for an encoding that was not asked for, such as two in a row */
function openerOf(encoding: string | undefined): (() => Transform) | undefined {
  const name = encoding?.trim().toLowerCase();
  if (!name || name === 'identity') return undefined;
  const opener = openers[name];
  if (!opener) throw new FetchFailure('unreadable', 'unknown content encoding');
  return opener;
}

const GZIP = [0x1f, 0x8b];

/**
 * A file that is packed itself, as sitemaps are (`sitemap.xml.gz`), unpacked; any other as it is.
 * @throws {FetchFailure} `too-large` or `unreadable`
 */
export async function unpacked(bytes: Buffer, maxBytes: number): Promise<Buffer> {
  if (bytes[0] !== GZIP[0] || bytes[1] !== GZIP[1]) return bytes;
  try {
    return await promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip)(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const isTooLarge = types.isNativeError(error) && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooLarge
      ? new FetchFailure('too-large', `more than ${maxBytes} bytes`)
      : new FetchFailure('unreadable', 'broken gzip');
  }
}
