import { Transform } from 'node:stream';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import type { BusboyFileStream } from '@fastify/busboy';
import { Problem } from '@baspasoz/contracts';
import { spoolFile } from '../spooled-file.js';
import type { SpooledFile } from '../spooled-file.js';
import { fileProblems } from './file-problems.js';
import { readableBytes } from './readable-bytes.js';
import { refuseFaulty } from './refuse-faulty.js';
import type { ArrivedFile } from './refuse-faulty.js';

export interface UploadLimits {
  maxFiles: number;
  /** Bytes of one file. */
  maxFileBytes: number;
  /** Bytes of all of it. */
  maxBytes: number;
}

export interface Upload {
  fields: Record<string, string>;
  /** In their order; whoever reads an upload removes them when they are kept, or not wanted. */
  files: SpooledFile[];
}

/** One field may carry a whole request as JSON. */
const fieldBytes = 1024 * 1024;

/**
 * Reads a `multipart/form-data` body as it flows; no file is ever in memory whole. Problems: `malformed-upload`, `upload-too-large`,
 * `files-refused` with one error a file. Then nothing is left behind.
 */
export async function readUpload(body: Readable, contentType: string, limits: UploadLimits): Promise<Upload> {
  const arriving: Promise<ArrivedFile>[] = [];
  const upload: Upload = { fields: {}, files: [] };
  let isOver = false;
  try {
    const form = new Busboy({
      headers: { 'content-type': contentType },
      limits: { files: limits.maxFiles, fileSize: limits.maxFileBytes, fields: 20, fieldSize: fieldBytes },
    });
    form.on('field', (name, value) => Object.assign(upload.fields, { [name]: value }));
    form.on('file', (_field, content, name, _encoding, type) => {
      const arrived = take(content, name, type);
      arrived.catch(() => undefined); // awaited below, whatever happens first
      arriving.push(arrived);
    });
    form.on('filesLimit', () => (isOver = true));
    await pipeline(body, atMost(limits.maxBytes), form);
    const files = await Promise.all(arriving);
    refuseFaulty(files, isOver, limits);
    return { ...upload, files: files.map(({ file }) => file) };
  } catch (error) {
    for (const one of await Promise.allSettled(arriving)) if (one.status === 'fulfilled') await one.value.file.remove();
    throw error instanceof Problem ? error : fileProblems['malformed-upload']();
  }
}

/** A file input without a choice sends a nameless empty file; a browser's script does not. */
async function take(content: BusboyFileStream, name: string | undefined, type: string): Promise<ArrivedFile> {
  // A form that breaks off says so on a stream nobody may be reading yet.
  content.on('error', (error: Error) => content.destroy(error));
  const file = await spoolFile({ name: name ?? '', declaredType: type || null, content });
  return { file, isTooLarge: content.truncated };
}

function atMost(bytes: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > bytes) done(fileProblems['upload-too-large']({ limit: readableBytes(bytes) }));
      else done(null, chunk);
    },
  });
}
