import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import type { Problem } from '@baspasoz/contracts';
import { readUpload } from './read-upload.js';
import type { Upload } from './read-upload.js';

const limits = { maxFiles: 3, maxFileBytes: 50_000, maxBytes: 200_000 };
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

async function upload(parts: [string, string | File][], cut?: number): Promise<Upload> {
  const form = new FormData();
  for (const [name, value] of parts) form.append(name, value);
  const { headers, body } = new Response(form);
  const bytes = Buffer.from(await new Response(body).arrayBuffer()).subarray(0, cut);
  return readUpload(Readable.from([bytes], { objectMode: false }), headers.get('content-type') ?? '', limits);
}

const faultsOf = async (parts: [string, string | File][], cut?: number) => {
  const problem = await upload(parts, cut).then(
    () => null,
    (error: unknown) => error as Problem,
  );
  return { code: problem?.code, fields: problem?.fields?.map(({ field, code }) => [field, code]) };
};
const spooled = async () => (await readdir(tmpdir())).filter((name) => /^baspasoz-[0-9a-f]{8}-/.test(name));
const kinds = (name: string, bytes: Buffer | string, type = 'application/octet-stream') =>
  ['files', new File([new Uint8Array(Buffer.from(bytes))], name, { type })] as [string, File];

it('fields and files come in with their names in any script, their size and hash; the type is that of the content', async () => {
  const { fields, files } = await upload([
    ['request', '{"text":"Сәлем"}'],
    kinds('Фото «көлік».exe', png, 'application/x-msdownload'),
    kinds('есеп.csv', 'а;б\n1;2\n', 'text/html'),
  ]);
  expect(fields).toEqual({ request: '{"text":"Сәлем"}' });
  expect(files.map(({ name, mediaType, declaredType, size }) => ({ name, mediaType, declaredType, size }))).toEqual([
    { name: 'Фото «көлік».exe', mediaType: 'image/png', declaredType: 'application/x-msdownload', size: png.length },
    { name: 'есеп.csv', mediaType: 'text/csv', declaredType: 'text/html', size: 10 },
  ]);
  expect(await textOf(files[1]!.read())).toBe('а;б\n1;2\n');
  await Promise.all(files.map((file) => file.remove()));
});

it('every file that may not come in is named, the others are not blamed, and nothing is left behind', async () => {
  const before = await spooled();
  const faults = await faultsOf([
    kinds('жақсы.png', png),
    kinds('большой.txt', 'x'.repeat(60_000)),
    kinds('program.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)])),
  ]);
  expect(faults).toEqual({
    code: 'files-refused',
    fields: [
      ['files.1', 'file-too-large'],
      ['files.2', 'file-type-not-accepted'],
    ],
  });
  expect(await faultsOf([kinds('a.txt', '')])).toMatchObject({ fields: [['files.0', 'file-empty']] });
  expect(await faultsOf(Array.from({ length: 4 }, () => kinds('a.png', png)))).toMatchObject({
    fields: [['files', 'too-many-files']],
  });
  expect(await spooled()).toEqual(before);
});

it('too much of it ends at the limit, half of it or nonsense is told so, and nothing is left behind', async () => {
  const before = await spooled();
  const much = Array.from({ length: 20 }, (_, i) => ['x', `${i}${'x'.repeat(15_000)}`] as [string, string]);
  expect(await faultsOf(much)).toMatchObject({ code: 'upload-too-large' });
  expect(await faultsOf([kinds('a.png', png)], 150)).toMatchObject({ code: 'malformed-upload' });
  const nonsense = readUpload(Readable.from(['--']), 'multipart/form-data', limits);
  await expect(nonsense).rejects.toMatchObject({ code: 'malformed-upload' });
  expect(await spooled()).toEqual(before);
});
