import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { eventually } from '@baspasoz/testing';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import type { PublicStatus } from '../features/show-public-status/public-status.js';
import type { Receipt } from '../registration/receipt.js';
import { baurzhan, moh } from '../testing/people.js';
import { asked, register } from '../testing/requests.js';
import { openSpecFiles } from '../testing/spec-files.js';
import type { SpecFiles } from '../testing/spec-files.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import { FileBell } from './file-bell.js';

let files: SpecFiles;
let service: SpecService;
beforeAll(async () => {
  files = await openSpecFiles();
  service = await startSpecService('files', { FILES_URL: files.url, FILE_SCANNER_URL: files.scanner.url });
});
afterAll(async () => {
  await service.stop();
  await files.close();
});

const publicPath = `/public/bodies/${moh}/media-requests/with-files`;
const ask = (changes: object, named: [string, string | Buffer][], key?: string) =>
  service.upload<Receipt>(publicPath, named, {
    as: 'nobody',
    fields: { request: JSON.stringify({ text: asked.text, ...changes }) },
    ...(key && { key }),
  });
const page = async (id: string) => (await service.get<RequestDetail>(`/media-requests/${id}`)).body;
const checked = (id: string, name: string) =>
  eventually(async () => {
    service.app.get(FileBell).ring();
    const found = (await page(id)).attachments.find((one) => one.name === name);
    if (!found || found.state === 'checking') throw new Error(`${name} is not checked yet`);
    return found;
  });
const keptFiles = async () =>
  (await readdir(fileURLToPath(files.url), { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
    .length;

it('files of a public request stand in its receipt with their hashes, on its pages, and come back byte for byte', async () => {
  const { status, body } = await ask({}, [
    ['Фото.png', files.png],
    ['сұрақтар.txt', 'Бір сұрақ'],
  ]);
  expect(status).toBe(201);
  expect(body.attachments).toMatchObject([
    { name: 'Фото.png', mediaType: 'image/png', size: files.png.length, sha256: files.hash(files.png) },
    { name: 'сұрақтар.txt', mediaType: 'text/plain', sha256: files.hash('Бір сұрақ') },
  ]);
  const photo = await checked(body.id, 'Фото.png');
  expect(photo).toMatchObject({ owner: 'request', state: 'clean', createdBy: null });
  const answer = await service.raw(`/media-requests/${body.id}/attachments/${photo.id}`);
  expect(answer.rawPayload.equals(files.png)).toBe(true);
  expect(answer.headers).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': `attachment; filename="____.png"; filename*=UTF-8''${encodeURIComponent('Фото.png')}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  const { number, trackingCode } = body;
  const query = `?code=${trackingCode}`;
  const seen = await service.get<PublicStatus>(`/public/status/${encodeURIComponent(number)}${query}`, {
    as: 'nobody',
  });
  expect(seen.body.attachments).toMatchObject([{ of: 'request', name: 'Фото.png' }, { name: 'сұрақтар.txt' }]);
  const own = `/public/status/${encodeURIComponent(number)}/attachments/${photo.id}`;
  expect((await service.raw(own + query, 'nobody')).rawPayload.equals(files.png)).toBe(true);
});

it('a file opens to number and code of its own request only, and to no officer of another body', async () => {
  const mine = (await ask({}, [['a.png', files.png]])).body;
  const other = (await ask({}, [['b.png', files.png]])).body;
  const { id } = await checked(mine.id, 'a.png');
  for (const path of [
    `/public/status/${encodeURIComponent(other.number)}/attachments/${id}?code=${other.trackingCode}`,
    `/public/status/${encodeURIComponent(mine.number)}/attachments/${id}?code=${other.trackingCode}`,
    `/public/status/${encodeURIComponent(other.number)}/attachments/${id}?code=${mine.trackingCode}`,
    `/public/status/${encodeURIComponent(mine.number)}/attachments/${id}`,
  ]) {
    const { statusCode, payload } = await service.raw(path, 'nobody');
    expect({ statusCode, code: (JSON.parse(payload) as { code: string }).code }).toEqual({
      statusCode: 404,
      code: 'attachment-not-found',
    });
  }
  expect((await service.raw(`/media-requests/${mine.id}/attachments/${id}`, baurzhan)).statusCode).toBe(404);
  expect((await service.raw(`/media-requests/${other.id}/attachments/${id}`)).statusCode).toBe(404);
});

it('an infected file is seen and never given out, and its request is registered all the same', async () => {
  const { status, body } = await ask({}, [['вирус.txt', files.eicar]]);
  expect(status).toBe(201);
  const found = await checked(body.id, 'вирус.txt');
  expect(found).toMatchObject({ state: 'infected', signature: expect.stringContaining('Eicar') });
  const answer = await service.raw(`/media-requests/${body.id}/attachments/${found.id}`);
  expect({ status: answer.statusCode, body: JSON.parse(answer.payload) as unknown }).toMatchObject({
    status: 409,
    body: { code: 'attachment-infected' },
  });
});

it('the same request sent twice under one key is one, with its files once; the second copy is removed', async () => {
  const before = await keptFiles();
  const send = () => ask({}, [['a.png', files.png]], 'one-press-of-the-button');
  const [first, second] = [await send(), await send()];
  expect(second.body.number).toBe(first.body.number);
  expect(second.body.attachments[0]?.id).toBe(first.body.attachments[0]?.id);
  const different = await ask({}, [['a.png', Buffer.concat([files.png, Buffer.from('x')])]], 'one-press-of-the-button');
  expect(different).toMatchObject({ status: 409, body: { code: 'idempotency-key-conflict' } });
  await eventually(async () => {
    service.app.get(FileBell).ring();
    expect(await keptFiles()).toBe(before + 1);
  });
});

it('a request that is refused leaves no file behind, and says what is wrong with which', async () => {
  const before = await keptFiles();
  const without = await ask({ text: '' }, [['a.png', files.png]]);
  expect(without).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
  const wrong = await ask({}, [
    ['a.png', files.png],
    ['b.exe', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)])],
  ]);
  expect(wrong).toMatchObject({
    status: 422,
    body: { code: 'files-refused', errors: [{ field: 'files.1', code: 'file-type-not-accepted' }] },
  });
  const nobody = await service.upload(
    '/public/bodies/0192f000-0000-7000-8000-00000000dead/media-requests/with-files',
    [['a.png', files.png]],
    {
      as: 'nobody',
      fields: { request: JSON.stringify({ text: asked.text }) },
    },
  );
  expect(nobody.status).toBe(404);
  await eventually(async () => {
    service.app.get(FileBell).ring();
    expect(await keptFiles()).toBe(before);
  });
});

it('what the officer attaches to an answer is nobody else’s before the answer is out, and stays as it went out after', async () => {
  const { id, number, trackingCode } = await register(service);
  const attached = await service.upload<{ id: string; state: string }[]>(`/media-requests/${id}/attachments`, [
    ['Жауап.png', files.png],
    ['лишнее.txt', 'черновик'],
  ]);
  expect(attached.status).toBe(201);
  const [kept, superfluous] = attached.body;
  expect((await service.remove(`/media-requests/${id}/attachments/${superfluous?.id}`)).status).toBe(204);
  const statusPath = `/public/status/${encodeURIComponent(number)}?code=${trackingCode}`;
  const publicFile = `/public/status/${encodeURIComponent(number)}/attachments/${kept?.id}?code=${trackingCode}`;
  expect((await service.get<PublicStatus>(statusPath, { as: 'nobody' })).body.attachments).toEqual([]);
  expect((await service.raw(publicFile, 'nobody')).statusCode).toBe(404);

  await checked(id, 'Жауап.png');
  await service.post(`/media-requests/${id}/answer`, {
    language: 'ru',
    text: 'Закуплено лекарств на два миллиарда тенге.',
  });
  expect((await service.get<PublicStatus>(statusPath, { as: 'nobody' })).body.attachments).toMatchObject([
    { of: 'answer', name: 'Жауап.png' },
  ]);
  expect((await service.raw(publicFile, 'nobody')).rawPayload.equals(files.png)).toBe(true);
  const closed = { status: 409, body: { code: 'already-closed' } };
  expect(await service.remove(`/media-requests/${id}/attachments/${kept?.id}`)).toMatchObject(closed);
  expect(await service.upload(`/media-requests/${id}/attachments`, [['позже.png', files.png]])).toMatchObject(closed);
});

it('takes files where files are expected and nothing else', async () => {
  const { id } = await register(service);
  expect(await service.post(`/media-requests/${id}/attachments`, { a: 1 })).toMatchObject({ status: 400 });
  expect(await service.upload('/media-requests', [['a.png', files.png]])).toMatchObject({
    status: 415,
    body: { code: 'unsupported-media-type' },
  });
});
