import { fileURLToPath } from 'node:url';
import type { FileStore } from './file-store.js';
import { FolderStore } from './folder-store.js';
import { S3Store } from './s3-store.js';

export interface FileStoreOptions {
  /** `file:///var/lib/baspasoz/files`, or `s3://bucket?region=…&endpoint=https://…`. */
  url: string;
  accessKeyId?: string;
  secretAccessKey?: string;
}

/**
 * The file store a configuration names.
 * @throws TypeError when the address is of neither kind, or an S3 address comes without keys
 */
export function openFileStore({ url, accessKeyId, secretAccessKey }: FileStoreOptions): FileStore {
  const address = new URL(url);
  if (address.protocol === 'file:') return new FolderStore(fileURLToPath(address));
  if (address.protocol !== 's3:') throw new TypeError('A file store is file:///folder or s3://bucket');
  if (!accessKeyId || !secretAccessKey) throw new TypeError('An S3 file store needs its access key and secret');
  const endpoint = address.searchParams.get('endpoint') ?? undefined;
  return new S3Store({
    bucket: address.hostname,
    region: address.searchParams.get('region') ?? 'us-east-1',
    ...(endpoint && { endpoint }),
    accessKeyId,
    secretAccessKey,
  });
}
