import { setImmediate } from 'node:timers/promises';
import { Drawing } from '@baspasoz/redaction';
import { eventually } from '@baspasoz/testing';
import { FileBell } from '../attachments/file-bell.js';
import type { AttachmentView } from '../attachments/attachment.js';
import type { DraftView } from '../drafts/drafts.js';
import type { AttachmentPreview } from '../features/preview-attachment/preview-attachment.handler.js';
import type { PublicStatus } from '../features/show-public-status/public-status.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { baurzhan, saule } from '../testing/people.js';
import { refusesAlone, register } from '../testing/requests.js';
import { openSpecFiles } from '../testing/spec-files.js';
import type { SpecFiles } from '../testing/spec-files.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

const secret = 'Topsecretname';
const ground = 'restricted-information';
let files: SpecFiles;
let service: SpecService;
let contract: Buffer;
let endless: Buffer;
beforeAll(async () => {
  files = await openSpecFiles();
  service = await startSpecService('redaction', { FILES_URL: files.url, FILE_SCANNER_URL: files.scanner.url });
  await refusesAlone(service);
  const path = new URL('../../../../libs/redaction/src/testing/pdfs.ts', import.meta.url).href;
  const pdfs = (await import(path)) as { dressedPdf(word: string): Buffer; heavyPdf(times: number): Buffer };
  contract = pdfs.dressedPdf(secret);
  endless = pdfs.heavyPdf(100_000);
});
afterAll(async () => {
  await service.stop();
  await files.close();
});

async function attached(name: string, content: Buffer) {
  const request = await register(service);
  const { body } = await service.upload<AttachmentView[]>(`/media-requests/${request.id}/attachments`, [
    [name, content],
  ]);
  const [file] = body;
  const path = `/media-requests/${request.id}/attachments/${file?.id}`;
  await eventually(async () => {
    service.app.get(FileBell).ring();
    const page = await service.get<RequestDetail>(`/media-requests/${request.id}`);
    expect(page.body.attachments[0]?.state).toBe('clean');
  });
  return { request, path };
}
const checked = (requestId: string, id: string) =>
  eventually(async () => {
    service.app.get(FileBell).ring();
    const page = await service.get<RequestDetail>(`/media-requests/${requestId}`);
    const file = page.body.attachments.find((one) => one.id === id);
    if (file?.state !== 'clean') throw new Error('not checked yet');
    return file;
  });
const grounds = async () => {
  const { body } = await service.get<{ items: { code: string; requiresHeadApproval: boolean }[] }>('/refusal-grounds');
  return body.items;
};

it('story 4: a file of the answer goes out without what the law shuts: in its text, its name, anywhere', async () => {
  const { request, path } = await attached(`Договор ${secret}.pdf`, contract);
  const { body: preview } = await service.get<AttachmentPreview>(`${path}/preview`);
  expect(preview).toMatchObject({ pages: 1, name: `Договор ${secret}.pdf` });
  const picture = await service.raw(`${path}/pages/0`);
  expect(picture.headers['content-type']).toBe('image/png');
  expect((await service.raw(`${path}/pages/1`)).statusCode).toBe(404);

  const [{ code } = { code: ground }] = (await grounds()).filter((one) => !one.requiresHeadApproval);
  const marks = preview.words
    .filter(({ text }) => text.includes(secret))
    .map(({ text: _text, ...area }) => ({ ...area, groundCode: code }));
  const made = await service.post<AttachmentView>(`${path}/redact`, { marks });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ owner: 'answer', name: `${request.number}-1.pdf`, grounds: [code] });
  await checked(request.id, made.body.id);

  const text = 'Договор прилагаем, имя в нём скрыто.';
  const refusedWhy = (answer: { body: { errors?: { code: string }[] } }) => answer.body.errors?.map((one) => one.code);
  expect(refusedWhy(await service.post(`/media-requests/${request.id}/answer`, { language: 'ru', text }))).toEqual([
    'hidden',
  ]);
  const draft = `/media-requests/${request.id}/answer-draft`;
  const save = (version: number, withheld: object[]) =>
    service.put<DraftView>(draft, { form: 'e-mail', texts: { ru: text }, marks: [], withheld }, { version });
  const send = (version: number) => service.post<{ errors?: { code: string }[] }>(`${draft}/send`, {}, { version });
  await save(0, []);
  expect(refusedWhy(await send(1))).toEqual(['hidden']);
  const because = { ru: 'Имя подписавшего из запроса установить нельзя, поэтому оно не раскрывается.' };
  await save(1, [{ groundCode: code, what: { ru: 'Имя подписавшего' }, reasoning: because }]);
  expect((await send(2)).status).toBe(200);
  const status = `/public/status/${encodeURIComponent(request.number)}`;
  const query = `?code=${request.trackingCode}`;
  const seen = await service.get<PublicStatus>(status + query, { as: 'nobody', language: 'ru' });
  expect(seen.body.attachments).toMatchObject([
    { of: 'answer', id: made.body.id, hiddenOn: [{ ru: expect.any(String) }] },
  ]);
  const released = await service.raw(`${status}/attachments/${made.body.id}${query}`, 'nobody');
  const leaks = await service.app.get(Drawing).leaksOf({
    content: released.rawPayload,
    mediaType: 'application/pdf',
    name: String(released.headers['content-disposition']),
    areas: marks,
    words: [secret],
  });
  expect(leaks).toEqual([]);
  const original = path.split('/').at(-1);
  expect((await service.raw(`${status}/attachments/${original}${query}`, 'nobody')).statusCode).toBe(404);
});

it('what a file hides on a ground of the head is the head’s to approve, as any refusal on it', async () => {
  const { request, path } = await attached('a.pdf', contract);
  const strict = (await grounds()).find((one) => one.requiresHeadApproval);
  if (!strict) throw new Error('no ground needs the head');
  const mark = { page: 0, left: 0.1, top: 0.1, width: 0.2, height: 0.1, groundCode: strict.code };
  const made = await service.post<AttachmentView>(`${path}/redact`, { marks: [mark] });
  expect([made.status, made.body.grounds]).toEqual([201, [strict.code]]);
  const because = { ru: 'Имя подписавшего охраняется законом, раскрывать его нельзя.' };
  const withheld = [{ groundCode: strict.code, what: { ru: 'Имя подписавшего' }, reasoning: because }];
  const saved = await service.put<DraftView>(
    `/media-requests/${request.id}/answer-draft`,
    { form: 'e-mail', texts: { ru: 'Договор прилагаем, имя в нём скрыто.' }, marks: [], withheld },
    { version: 0 },
  );
  expect(saved.body.chain).toMatchObject([{ by: 'head' }]);
  const stops = saved.body.checks.filter(({ passed, severity }) => !passed && severity === 'block');
  expect(stops.map(({ code }) => code)).toEqual(['second-eyes']);
});

it('nothing is hidden without a ground of the law', async () => {
  const { path } = await attached('a.pdf', contract);
  const mark = { page: 0, left: 0.1, top: 0.1, width: 0.2, height: 0.1 };
  const redact = (body: object) => service.post(`${path}/redact`, body);
  expect(await redact({ marks: [] })).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
  expect(await redact({ marks: [mark] })).toMatchObject({
    status: 400,
    body: { code: 'invalid-input', errors: [{ field: 'marks.0.groundCode' }] },
  });
  expect(await redact({ marks: [{ ...mark, groundCode: 'inconvenient' }] })).toMatchObject({
    status: 422,
    body: { code: 'unknown-ground' },
  });
});

it('only the office of the same body may hide, and only what can be made anew from how it looks', async () => {
  const { path } = await attached('a.pdf', contract);
  const [{ code } = { code: ground }] = await grounds();
  const marks = [{ page: 0, left: 0, top: 0, width: 1, height: 1, groundCode: code }];
  expect((await service.get(`${path}/preview`, { as: baurzhan })).status).toBe(404);
  expect((await service.post(`${path}/redact`, { marks }, { as: baurzhan })).status).toBe(404);
  expect((await service.post(`${path}/redact`, { marks }, { as: saule })).status).toBe(403);
  const text = await attached('a.txt', Buffer.from('Просто текст'));
  expect(await service.get(`${text.path}/preview`)).toMatchObject({ status: 422, body: { code: 'not-redactable' } });
  const broken = await attached('b.pdf', Buffer.from('%PDF-1.7\nnothing\n%%EOF\n'));
  expect(await service.get(`${broken.path}/preview`)).toMatchObject({ status: 422, body: { code: 'not-redactable' } });
});

it('while a page is drawn that does not end, others are answered; then its officer is told, and other files are drawn', async () => {
  const { path } = await attached('plan.pdf', endless);
  const plain = await attached('a.pdf', contract);
  const replica = await service.replica({ DRAWING_PAGE_SECONDS: 5 });
  const drawing = replica.app.get(Drawing);
  let answer = '';
  const page = replica.get<{ code: string }>(`${path}/pages/0`).then(({ status, body }) => {
    answer = `${status} ${body.code}`;
  });
  let answeredMeanwhile = 0;
  while (!answer) {
    await setImmediate();
    const { status } = await replica.get('/health/live', { as: 'nobody' });
    if (status === 200 && !answer && drawing.load.drawn > 0) answeredMeanwhile++;
  }
  await page;
  expect(answeredMeanwhile).toBeGreaterThan(20);
  expect(answer).toBe('422 file-too-complex');
  expect((await replica.raw(`${plain.path}/pages/0`)).statusCode).toBe(200);
  await replica.stop();
});
