import { eventually } from '@baspasoz/testing';
import { FileBell } from '../../attachments/file-bell.js';
import type { AttachmentView } from '../../attachments/attachment.js';
import { baurzhan, daniyar, saule } from '../../testing/people.js';
import { register } from '../../testing/requests.js';
import { openSpecFiles } from '../../testing/spec-files.js';
import type { SpecFiles } from '../../testing/spec-files.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { PublicStatus } from '../show-public-status/public-status.js';
import type { RequestDetail } from '../show-request/request-detail.js';

const text = 'Ответ неполон: о трёх областях в нём ничего нет.';

/** Its scan stands in the case: as it came, and what the higher body wrote. */
describe('the paper of a complaint', () => {
  let files: SpecFiles;
  let service: SpecService;
  beforeAll(async () => {
    files = await openSpecFiles();
    service = await startSpecService('complaint-papers', { FILES_URL: files.url, FILE_SCANNER_URL: files.scanner.url });
  });
  afterAll(async () => {
    await service.stop();
    await files.close();
  });

  const page = async (id: string, as = daniyar) =>
    (await service.get<RequestDetail>(`/media-requests/${id}`, { as })).body;
  const attach = (id: string, complaintId: string, of: string, as = daniyar, file = files.png) =>
    service.upload<AttachmentView[] & { code: string }>(
      `/media-requests/${id}/complaints/${complaintId}/attachments?of=${of}`,
      [['скан.png', file]],
      { as },
    );
  const complained = async () => {
    const asked = await register(service);
    const { body } = await service.post<{ id: string }>(`/media-requests/${asked.id}/complaints`, {
      ...{ channel: 'paper', text },
    });
    const step = (action: string, payload: object) =>
      service.post(`/media-requests/${asked.id}/complaints/${body.id}/${action}`, payload);
    return { asked, id: asked.id, complaintId: body.id, step };
  };
  const decided = async () => {
    const complaint = await complained();
    await complaint.step('forward', { to: 'Вышестоящий орган' });
    const [now] = await service.rows<{ today: string }>(
      `select (app_now() at time zone 'Asia/Almaty')::date::text as today`,
    );
    const decision = { outcome: 'dismissed', decidedOn: now?.today, paper: '17-2', resolution: 'Оставлена.' };
    expect(await complaint.step('resolve', decision)).toMatchObject({ status: 200 });
    return complaint;
  };

  it('is kept under the type of its content, checked, listed in the history, and opens to the office byte for byte', async () => {
    const { id, complaintId } = await complained();
    const { status, body } = await attach(id, complaintId, 'complaint');
    expect(status).toBe(201);
    expect(body).toMatchObject([
      {
        owner: 'complaint',
        ownerId: complaintId,
        mediaType: 'image/png',
        sha256: files.hash(files.png),
        name: 'скан.png',
      },
    ]);
    const kept = await eventually(async () => {
      service.app.get(FileBell).ring();
      const found = (await page(id)).attachments.find(({ owner }) => owner === 'complaint');
      if (found?.state !== 'clean') throw new Error('not checked yet');
      return found;
    });
    const answer = await service.raw(`/media-requests/${id}/attachments/${kept.id}`);
    expect(answer.rawPayload.equals(files.png)).toBe(true);
    expect((await page(id)).ledger.at(-1)).toMatchObject({
      ...{ kind: 'complaint-scan-attached', actorName: 'Данияр Омаров' },
      params: { complaintId, files: 1 },
    });
    expect(await service.post(`/media-requests/${id}/attachments/${kept.id}/strip-metadata`, {})).toMatchObject({
      status: 422,
    });
  });

  it('of the higher body comes with its decision and not before it', async () => {
    const { id, complaintId } = await complained();
    expect(await attach(id, complaintId, 'complaint-decision')).toMatchObject({
      status: 409,
      body: { code: 'complaint-step-not-possible' },
    });
    const later = await decided();
    expect(await attach(later.id, later.complaintId, 'complaint-decision')).toMatchObject({ status: 201 });
    const { attachments, ledger } = await page(later.id);
    expect(attachments.map(({ owner }) => owner)).toEqual(['complaint-decision']);
    expect(ledger.at(-1)).toMatchObject({ kind: 'decision-scan-attached' });
  });

  it('is the office’s: no public route shows it, a unit and another body attach nothing, it is not taken away', async () => {
    const { asked, id, complaintId } = await decided();
    const { body } = await attach(id, complaintId, 'complaint-decision');
    const status = await service.get<PublicStatus>(
      `/public/status/${encodeURIComponent(asked.number)}?code=${asked.trackingCode}`,
      { as: 'nobody' },
    );
    expect(status.body.attachments).toEqual([]);
    expect(await attach(id, complaintId, 'complaint', saule)).toMatchObject({ status: 403 });
    expect(await attach(id, complaintId, 'complaint', baurzhan)).toMatchObject({ status: 404 });
    expect(await service.remove(`/media-requests/${id}/attachments/${body[0]?.id}`)).toMatchObject({
      status: 409,
      body: { code: 'attachment-not-removable' },
    });
    expect(await attach(id, complaintId, 'answer')).toMatchObject({ status: 400 });
  });
});
