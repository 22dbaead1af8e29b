import { PassThrough } from 'node:stream';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { exactly } from './exactly.js';
import type { FileKey } from './file-key.js';
import { FileMissing } from './file-store.js';
import type { FileStore } from './file-store.js';

export interface S3Options {
  bucket: string;
  region: string;
  /** Address of the server; that of AWS itself when not given. */
  endpoint?: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const isMissing = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404;

/** Files in a bucket of any S3-compatible server. The bucket is made by whoever runs it, private and with versioning off. */
export class S3Store implements FileStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ bucket, region, endpoint, accessKeyId, secretAccessKey }: S3Options) {
    this.bucket = bucket;
    this.client = new S3Client({
      region,
      ...(endpoint && { endpoint, forcePathStyle: true }),
      credentials: { accessKeyId, secretAccessKey },
      // Trailing checksums are AWS's own; most servers of other makers refuse them.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  /** An object appears when its last byte has arrived; what breaks off before is given up at once. */
  async put(key: FileKey, content: Readable, size: number): Promise<void> {
    const giveUp = new AbortController();
    const body = new PassThrough();
    const flow = pipeline(content, exactly(size), body);
    flow.catch(() => giveUp.abort());
    const sent = this.client.send(
      new PutObjectCommand({
        ...this.at(key),
        Body: body,
        ContentLength: size,
        ContentType: 'application/octet-stream',
      }),
      { abortSignal: giveUp.signal },
    );
    // A server that refuses early reads no further, and nothing may wait for it to.
    sent.catch(() => body.destroy());
    const [flowed, answered] = await Promise.allSettled([flow, sent]);
    if (answered.status === 'rejected' && !giveUp.signal.aborted) throw answered.reason;
    if (flowed.status === 'rejected') throw flowed.reason;
  }

  async get(key: FileKey): Promise<Readable> {
    try {
      const { Body } = await this.client.send(new GetObjectCommand(this.at(key)));
      if (!Body) throw new Error('The S3 server answered without a body');
      return Body as Readable;
    } catch (error) {
      throw isMissing(error) ? new FileMissing(key, { cause: error }) : error;
    }
  }

  async stat(key: FileKey): Promise<{ size: number } | null> {
    try {
      const { ContentLength = 0 } = await this.client.send(new HeadObjectCommand(this.at(key)));
      return { size: ContentLength };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async delete(key: FileKey): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.at(key)));
  }

  private at(key: FileKey) {
    return { Bucket: this.bucket, Key: key };
  }
}
