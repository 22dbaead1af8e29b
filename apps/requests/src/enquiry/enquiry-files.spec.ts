import { eventually } from '@baspasoz/testing';
import { FileBell } from '../attachments/file-bell.js';
import type { AttachmentView } from '../attachments/attachment.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { aigerim, baurzhan, daniyar, legalUnit, medicalUnit, nurlan, saule } from '../testing/people.js';
import { register } from '../testing/requests.js';
import { openSpecFiles } from '../testing/spec-files.js';
import type { SpecFiles } from '../testing/spec-files.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { EnquiryView } from './enquiry-view.js';

let files: SpecFiles;
let service: SpecService;
beforeAll(async () => {
  files = await openSpecFiles();
  service = await startSpecService('enquiry-files', { FILES_URL: files.url, FILE_SCANNER_URL: files.scanner.url });
});
afterAll(async () => {
  await service.stop();
  await files.close();
});

type Person = typeof daniyar;
const question = 'Сколько договоров заключено в этом году?';
async function asked(unitIds = [legalUnit]) {
  const request = await register(service);
  const { body } = await service.post<{ ids: string[] }>(
    `/media-requests/${request.id}/enquiries`,
    { unitIds, question, reason: 'Нужно для ответа.' },
    { as: daniyar },
  );
  return { request, id: body.ids[0] ?? '', ids: body.ids };
}
const attach = (path: string, as: Person, name = 'Кесте.png') =>
  service.upload<AttachmentView[] & { code?: string }>(path, [[name, files.png]], { as });
const show = async (id: string, as: Person = daniyar) =>
  (await service.get<EnquiryView>(`/enquiries/${id}`, { as })).body;
const clean = (id: string, fileId: string | undefined, as: Person) =>
  eventually(async () => {
    service.app.get(FileBell).ring();
    const file = (await show(id, as)).files.find((one) => one.id === fileId);
    if (file?.state !== 'clean') throw new Error('not checked yet');
    return file;
  });
const reply = (id: string) =>
  service.post(`/enquiries/${id}/reply`, { text: 'Заключено 40 договоров.' }, { as: saule });

it('the unit reads what comes with the question; the office reads the files of the reply with the reply, not before', async () => {
  const { request, id } = await asked();
  const given = await attach(`/enquiries/${id}/attachments`, daniyar, 'Сұрақ.png');
  expect(given).toMatchObject({ status: 201, body: [{ owner: 'enquiry', name: 'Сұрақ.png', mediaType: 'image/png' }] });
  await clean(id, given.body[0]?.id, saule);
  const path = `/enquiries/${id}/attachments/${given.body[0]?.id}`;
  const read = await service.raw(path, saule);
  expect(files.hash(read.rawPayload)).toBe(files.hash(files.png));
  expect(read.headers['content-disposition']).toMatch(/^attachment/);

  const { body } = await attach(`/enquiries/${id}/reply/attachments`, saule);
  const [made] = body;
  await clean(id, made?.id, saule);
  expect((await show(id)).files.map(({ owner }) => owner)).toEqual(['enquiry']);
  expect((await service.raw(`/enquiries/${id}/attachments/${made?.id}`, daniyar)).statusCode).toBe(404);
  await reply(id);
  expect((await show(id)).files.map(({ owner }) => owner)).toEqual(['enquiry', 'enquiry-answer']);
  expect((await service.raw(`/enquiries/${id}/attachments/${made?.id}`, daniyar)).statusCode).toBe(200);

  // Neither goes out by itself, nor stands among the files of the request.
  const page = await service.get<RequestDetail>(`/media-requests/${request.id}`, { as: daniyar });
  expect(page.body.attachments).toEqual([]);
  expect((await service.raw(`/media-requests/${request.id}/attachments/${made?.id}`, daniyar)).statusCode).toBe(404);
  expect(await attach(`/enquiries/${id}/reply/attachments`, saule)).toMatchObject({
    status: 409,
    body: { code: 'enquiry-not-open' },
  });
});

it('a file of the reply goes out with the answer when the officer says so, and is a file of its own there', async () => {
  const { request, id } = await asked();
  const { body } = await attach(`/enquiries/${id}/reply/attachments`, saule);
  const [made] = body;
  await clean(id, made?.id, saule);
  await reply(id);
  const insert = (as: Person) =>
    service.post<AttachmentView>(`/enquiries/${id}/attachments/${made?.id}/insert`, {}, { as });
  // The unit was asked for it and does not see the request: putting together the answer is not theirs.
  expect((await insert(saule)).status).toBe(404);
  const inserted = await insert(aigerim);
  expect(inserted).toMatchObject({ status: 201, body: { owner: 'answer', name: 'Кесте.png', sha256: made?.sha256 } });
  const page = await service.get<RequestDetail>(`/media-requests/${request.id}`, { as: daniyar });
  expect(page.body.attachments).toMatchObject([{ id: inserted.body.id, owner: 'answer' }]);
  await service.remove(`/media-requests/${request.id}/attachments/${inserted.body.id}`, { as: aigerim });
  expect((await service.raw(`/enquiries/${id}/attachments/${made?.id}`, daniyar)).statusCode).toBe(200);
});

it('files of the request are given to the unit that may not see the request, and go along when the question is handed over', async () => {
  const { request, id } = await asked();
  const { body: own } = await attach(`/media-requests/${request.id}/attachments?to=request`, daniyar, 'Хат.png');
  const give = (attachmentIds: (string | undefined)[]) =>
    service.post<AttachmentView[]>(`/enquiries/${id}/attachments/of-request`, { attachmentIds }, { as: daniyar });
  const given = await eventually(async () => {
    service.app.get(FileBell).ring();
    const answer = await give([own[0]?.id]);
    if (answer.status !== 201) throw new Error('not checked yet');
    return answer.body[0];
  });
  await clean(id, given?.id, saule);
  expect((await service.get(`/media-requests/${request.id}`, { as: saule })).status).toBe(404);
  expect((await service.raw(`/enquiries/${id}/attachments/${given?.id}`, saule)).statusCode).toBe(200);

  await service.post(
    `/enquiries/${id}/hand-over`,
    { unitId: medicalUnit, text: 'Емдеу бөлімінің мәселесі.' },
    { as: saule },
  );
  const list = await service.get<{ items: EnquiryView[] }>(`/media-requests/${request.id}/enquiries`, { as: daniyar });
  const next = list.body.items.find(({ unitId }) => unitId === medicalUnit)?.id ?? '';
  expect((await show(next, nurlan)).files).toMatchObject([{ id: given?.id, name: 'Хат.png' }]);
  const other = await asked();
  const { body: foreign } = await attach(`/media-requests/${other.request.id}/attachments`, daniyar);
  expect((await give([foreign[0]?.id])).status).toBe(409);
});

it('a reply in work is its unit’s: nobody else attaches to it, removes from it or reads its files', async () => {
  const { request, id, ids } = await asked([legalUnit, medicalUnit]);
  const other = ids[1] ?? '';
  const path = `/enquiries/${id}/reply/attachments`;
  const { body } = await attach(path, saule);
  const own = `${path}/${body[0]?.id}`;
  await clean(id, body[0]?.id, saule);
  expect((await attach(path, nurlan)).status).toBe(404);
  expect((await attach(path, baurzhan)).status).toBe(404);
  expect((await attach(`/enquiries/${id}/attachments`, saule)).status).toBe(403);
  expect((await service.remove(own, { as: nurlan })).status).toBe(404);
  expect((await service.remove(`/enquiries/${other}/reply/attachments/${body[0]?.id}`, { as: nurlan })).status).toBe(
    404,
  );
  expect((await service.raw(`/enquiries/${id}/attachments/${body[0]?.id}`, nurlan)).statusCode).toBe(404);
  expect((await service.raw(`/enquiries/${id}/attachments/${body[0]?.id}`, baurzhan)).statusCode).toBe(404);

  // Also with the request in hand the files of another unit's enquiry are not there, in whatever query.
  await service.post(`/media-requests/${request.id}/assign`, { unitId: medicalUnit, assigneeId: nurlan.sub });
  const page = await service.get<RequestDetail>(`/media-requests/${request.id}`, { as: nurlan });
  expect(page.body).toMatchObject({ id: request.id, attachments: [] });
  expect((await service.remove(own, { as: saule })).status).toBe(204);
  expect((await show(id, saule)).files).toEqual([]);
});

it('what passes between office and unit is checked for malware as everything else', async () => {
  const { id } = await asked();
  const { body } = await service.upload<AttachmentView[]>(
    `/enquiries/${id}/attachments`,
    [['eicar.txt', files.eicar]],
    { as: daniyar },
  );
  await eventually(async () => {
    service.app.get(FileBell).ring();
    expect((await show(id)).files[0]?.state).toBe('infected');
  });
  const read = await service.raw(`/enquiries/${id}/attachments/${body[0]?.id}`, saule);
  expect({ status: read.statusCode, ...read.json<object>() }).toMatchObject({
    status: 409,
    code: 'attachment-infected',
  });
});
