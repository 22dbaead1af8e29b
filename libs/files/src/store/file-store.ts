import type { Readable } from 'node:stream';
import type { FileKey } from './file-key.js';

/** Where files are kept. Two implementations pass one conformance suite: a folder, and any S3-compatible server. */
export interface FileStore {
  /**
   * Keeps the whole content or nothing: no reader ever sees half a file, also after a crash.
   *
   * @param size bytes that `content` has; another length is an error and nothing is kept
   */
  put(key: FileKey, content: Readable, size: number): Promise<void>;
  /** @throws FileMissing */
  get(key: FileKey): Promise<Readable>;
  /** Null when there is no such file. */
  stat(key: FileKey): Promise<{ size: number } | null>;
  /** Removing what is not there is no error. */
  delete(key: FileKey): Promise<void>;
}

/** The store has no such file. */
export class FileMissing extends Error {
  constructor(
    readonly key: FileKey,
    options?: ErrorOptions,
  ) {
    super(`The file store has no ${key}`, options);
    this.name = 'FileMissing';
  }
}
