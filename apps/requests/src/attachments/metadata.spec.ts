import type { FileTraces } from '@baspasoz/redaction';
import { eventually } from '@baspasoz/testing';
import sharp from 'sharp';
import type { PublicStatus } from '../features/show-public-status/public-status.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { register } from '../testing/requests.js';
import { openSpecFiles } from '../testing/spec-files.js';
import type { SpecFiles } from '../testing/spec-files.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { AttachmentView } from './attachment.js';
import { FileBell } from './file-bell.js';

let files: SpecFiles;
let service: SpecService;
let photo: Buffer;
beforeAll(async () => {
  files = await openSpecFiles();
  service = await startSpecService('metadata', { FILES_URL: files.url, FILE_SCANNER_URL: files.scanner.url });
  photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#3a7' } })
    .withExif({ IFD0: { Artist: 'Y. Asanov' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 7/1 30/1' } })
    .jpeg()
    .toBuffer();
});
afterAll(async () => {
  await service.stop();
  await files.close();
});

const fileOf = async (requestId: string, id: string): Promise<AttachmentView | undefined> => {
  const { body } = await service.get<RequestDetail>(`/media-requests/${requestId}`);
  return body.attachments.find((one) => one.id === id);
};
const checked = (requestId: string, id: string) =>
  eventually(async () => {
    service.app.get(FileBell).ring();
    expect(await fileOf(requestId, id)).toMatchObject({ state: 'clean' });
  });

async function attached(name: string, content: Buffer, to = 'answer') {
  const request = await register(service);
  const { body } = await service.upload<AttachmentView[]>(`/media-requests/${request.id}/attachments?to=${to}`, [
    [name, content],
  ]);
  const id = body[0]?.id ?? '';
  await checked(request.id, id);
  return { request, id, path: `/media-requests/${request.id}/attachments/${id}` };
}

it('a photo goes out without whose it is and where it was taken; the original stays in the office', async () => {
  const { request, id, path } = await attached('Алаң.jpg', photo);
  const before = await service.get<FileTraces>(`${path}/metadata`);
  expect(before.body.goes).toEqual(expect.arrayContaining([{ kind: 'author', value: 'Y. Asanov' }]));

  const made = await service.post<AttachmentView>(`${path}/strip-metadata`, {});
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ owner: 'answer', name: 'Алаң.jpg', madeFrom: id, grounds: [] });
  expect(await fileOf(request.id, id)).toMatchObject({ owner: 'source' });
  await checked(request.id, made.body.id);
  const after = await service.get<FileTraces>(`/media-requests/${request.id}/attachments/${made.body.id}/metadata`);
  expect(after.body).toEqual({ goes: [], stays: [] });

  await service.post(`/media-requests/${request.id}/answer`, {
    language: 'ru',
    text: 'Снимок прилагается.',
  });
  const page = `/public/status/${encodeURIComponent(request.number)}`;
  const code = `?code=${request.trackingCode}`;
  const { body } = await service.get<PublicStatus>(page + code, { as: 'nobody', language: 'ru' });
  expect(body.attachments).toMatchObject([{ of: 'answer', id: made.body.id, name: 'Алаң.jpg' }]);
  const sent = await service.raw(`${page}/attachments/${made.body.id}${code}`, 'nobody');
  expect(sent.rawPayload.toString('latin1')).not.toContain('Asanov');
  expect((await service.raw(`${page}/attachments/${id}${code}`, 'nobody')).statusCode).toBe(404);
  const again = await service.post(`/media-requests/${request.id}/attachments/${made.body.id}/strip-metadata`, {});
  expect(again.body).toMatchObject({ status: 409, code: 'already-closed' });
});

it('a copy with parts hidden keeps its grounds when its metadata is taken out', async () => {
  const { request, path } = await attached('a.jpg', photo);
  const { body } = await service.get<{ items: { code: string; requiresHeadApproval: boolean }[] }>('/refusal-grounds');
  const groundCode = body.items.find((one) => !one.requiresHeadApproval)?.code;
  const marks = [{ page: 0, left: 0, top: 0, width: 0.5, height: 0.5, groundCode }];
  const hidden = await service.post<AttachmentView>(`${path}/redact`, { marks });
  await checked(request.id, hidden.body.id);
  const plain = await service.post<AttachmentView>(
    `/media-requests/${request.id}/attachments/${hidden.body.id}/strip-metadata`,
    {},
  );
  expect(plain.body).toMatchObject({ owner: 'answer', grounds: [groundCode] });
});

it('what a file cannot be rid of is said, and the file stays as it was', async () => {
  const text = await attached('a.txt', Buffer.from('Жауап'));
  const broken = await attached('b.pdf', Buffer.from('%PDF-1.7\nbroken'));
  const ofRequest = await attached('c.jpg', photo, 'request');
  for (const { request, id, path } of [text, broken, ofRequest]) {
    const before = await fileOf(request.id, id);
    const { body } = await service.post(`${path}/strip-metadata`, {});
    expect(body).toMatchObject({ status: 422, code: 'metadata-not-removable' });
    expect((await service.get(`${path}/metadata`)).status).toBe(422);
    expect(await fileOf(request.id, id)).toEqual(before);
  }
});
