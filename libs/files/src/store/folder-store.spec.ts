import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { fileKey, newFileKey } from './file-key.js';
import { provesFileStore } from './file-store.conformance.js';
import { openFileStore } from './open-file-store.js';

describe('files in a folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baspasoz-files-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const open = () => openFileStore({ url: pathToFileURL(folder).href });
  provesFileStore(open);

  it('are for their owner only, and no half of one is left behind', async () => {
    const key = newFileKey('0192f000-0000-7000-8000-000000000001');
    await open().put(key, Readable.from(['text']), 4);
    const [body = '', id = ''] = key.split('/');
    expect((await stat(join(folder, body, id.slice(0, 2), id))).mode & 0o077).toBe(0);
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it.each(['../../etc/passwd', 'a/b', '', '/0192f000-0000-7000-8000-000000000001/x'])(
    'are named by keys only, not by %j',
    (text) => {
      expect(() => fileKey(text)).toThrow(TypeError);
    },
  );
});

it.each(['s3://bucket', 'https://files.example', 'http://x'])('a store at %s does not open', (url) => {
  expect(() => openFileStore({ url })).toThrow(TypeError);
});
