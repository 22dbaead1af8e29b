import { randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { newFileKey } from './file-key.js';
import { FileMissing } from './file-store.js';
import type { FileStore } from './file-store.js';

const body = randomUUID();
const stream = (bytes: Uint8Array): Readable => Readable.from([Buffer.from(bytes)], { objectMode: false });

/** What every file store promises. */
export function provesFileStore(open: () => FileStore): void {
  const read = async (store: FileStore, key: ReturnType<typeof newFileKey>) => buffer(await store.get(key));

  it('gives back what was put, byte for byte, whatever the bytes', async () => {
    const store = open();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        const key = newFileKey(body);
        await store.put(key, stream(bytes), bytes.length);
        expect(await read(store, key)).toEqual(Buffer.from(bytes));
        expect(await store.stat(key)).toEqual({ size: bytes.length });
      }),
      { numRuns: 20 },
    );
  });

  it('takes a file larger than any buffer in between', async () => {
    const store = open();
    const bytes = randomBytes(9 * 1024 * 1024 + 17);
    const key = newFileKey(body);
    const pieces = Array.from({ length: 100 }, (_, i) =>
      bytes.subarray(Math.floor((i * bytes.length) / 100), Math.floor(((i + 1) * bytes.length) / 100)),
    );
    await store.put(key, Readable.from(pieces, { objectMode: false }), bytes.length);
    expect((await read(store, key)).equals(bytes)).toBe(true);
  });

  it('keeps nothing of a file whose content breaks off', async () => {
    const store = open();
    const key = newFileKey(body);
    const broken = Readable.from(
      (async function* () {
        yield Buffer.alloc(100_000);
        await Promise.resolve();
        throw new Error('the sender went away');
      })(),
      { objectMode: false },
    );
    await expect(store.put(key, broken, 200_000)).rejects.toThrow();
    expect(await store.stat(key)).toBeNull();
  });

  it('keeps nothing of a file shorter than announced', async () => {
    const store = open();
    const key = newFileKey(body);
    await expect(store.put(key, stream(Buffer.from('half')), 8)).rejects.toThrow();
    expect(await store.stat(key)).toBeNull();
  });

  it('says that a file is missing, and finds nothing wrong with removing it', async () => {
    const store = open();
    const key = newFileKey(body);
    await expect(store.get(key)).rejects.toBeInstanceOf(FileMissing);
    expect(await store.stat(key)).toBeNull();
    await store.put(key, stream(Buffer.from('once')), 4);
    await store.delete(key);
    await store.delete(key);
    await expect(store.get(key)).rejects.toBeInstanceOf(FileMissing);
  });

  it('keeps many at once apart', async () => {
    const store = open();
    const files = Array.from({ length: 25 }, () => ({ key: newFileKey(body), bytes: randomBytes(3000) }));
    await Promise.all(files.map(({ key, bytes }) => store.put(key, stream(bytes), bytes.length)));
    for (const { key, bytes } of files) expect(await read(store, key)).toEqual(bytes);
  });
}
