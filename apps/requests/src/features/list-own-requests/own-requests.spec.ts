import { eventually } from '@baspasoz/testing';
import { KafkaEventStrategy } from '@baspasoz/messaging';
import { FileBell } from '../../attachments/file-bell.js';
import type { Receipt } from '../../registration/receipt.js';
import { aigerim, baurzhan, daniyar, journalist, moh, turkistan } from '../../testing/people.js';
import { asked, register } from '../../testing/requests.js';
import { openSpecFiles } from '../../testing/spec-files.js';
import type { SpecFiles } from '../../testing/spec-files.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { OpenedOwnRequest } from '../open-own-request/open-own-request.handler.js';
import type { PublicStatus } from '../show-public-status/public-status.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import type { OwnRequest } from './list-own-requests.handler.js';

const another = { sub: '0192f000-0000-7000-9000-000000000302', roles: ['journalist' as const] };

describe('a journalist who is signed in', () => {
  let files: SpecFiles;
  let service: SpecService;
  beforeAll(async () => {
    files = await openSpecFiles();
    service = await startSpecService('own-requests', { FILES_URL: files.url, FILE_SCANNER_URL: files.scanner.url });
    service.app.connectMicroservice({ strategy: service.app.get(KafkaEventStrategy) });
    await service.app.startAllMicroservices();
  });
  afterAll(async () => {
    await service.stop();
    await files.close();
  });

  const file = async (as = journalist, body = moh) => {
    const fields = {
      request: JSON.stringify({
        text: asked.text,
        subject: asked.subject,
        requester: { kind: 'journalist', name: 'Динара Әлімова', outlet: 'Dala Habar' },
      }),
    };
    const path = `/my/media-requests?bodyId=${body}`;
    const { status, body: receipt } = await service.upload<Receipt>(path, [['a.png', files.png]], { as, fields });
    expect({ status, receipt }).toMatchObject({ status: 201 });
    return receipt;
  };
  const own = async (as = journalist) =>
    (await service.get<{ items: OwnRequest[] }>('/my/media-requests', { as })).body.items;
  const open = (id: string, as = journalist) =>
    service.post<OpenedOwnRequest & { code: string }>(`/my/media-requests/${id}/code`, {}, { as });
  const look = ({ number, code }: OpenedOwnRequest) =>
    service.get<PublicStatus>(`/public/status/${encodeURIComponent(number)}?code=${code}`, { as: 'nobody' });

  it('files by the account with files, is recognised by the accreditation, and lists the own requests of every body', async () => {
    await service.rows(
      `insert into accredited_journalist (accreditation_id, body_id, number, person_id, valid_until, granted_at)
       values (gen_random_uuid(), $1, 'А-7', $2, null, now())`,
      [moh, journalist.sub],
    );
    const here = await file();
    const there = await file(journalist, turkistan);
    await file(another);
    await register(service);
    const { body } = await service.get<RequestDetail>(`/media-requests/${here.id}`, { as: daniyar });
    expect(body).toMatchObject({
      requester: { name: 'Динара Әлімова', outlet: 'Dala Habar', accreditation: { number: 'А-7' } },
      attachments: [{ name: 'a.png' }],
    });
    const list = await own();
    expect(list.map(({ number }) => number).sort()).toEqual([here.number, there.number].sort());
    expect(list.find(({ id }) => id === here.id)).toMatchObject({
      ...{ state: 'new', dueState: 'on-time', dueOn: here.clock.dueOn },
      body: { id: moh, name: { ru: 'Министерство здравоохранения' } },
    });
    expect(await own(another)).toHaveLength(1);
    expect(JSON.stringify(list)).not.toMatch(/assignee|requester/);
  });

  it('opens an own request without a code; the code made for it is known to nobody else, and the last few go on working', async () => {
    const receipt = await file();
    const codes: OpenedOwnRequest[] = [];
    for (let i = 0; i < 6; i += 1) codes.push((await open(receipt.id)).body);
    expect(codes[0]?.number).toBe(receipt.number);
    expect((await look(codes[5]!)).body).toMatchObject({ number: receipt.number, attachments: [{ name: 'a.png' }] });
    expect((await look(codes[1]!)).status).toBe(200);
    expect(await look(codes[0]!)).toMatchObject({ status: 404 });
    expect((await look({ number: receipt.number, code: receipt.trackingCode })).status).toBe(200);
    const dump = await service.rows<{ line: string }>('select k::text as line from account_key k');
    expect(JSON.stringify(dump)).not.toContain(codes[5]!.code);
  });

  it('sees nothing of anybody else, and nobody of an office sees this list', async () => {
    const receipt = await file();
    expect(await open(receipt.id, another)).toMatchObject({ status: 404, body: { code: 'request-not-found' } });
    for (const officer of [aigerim, baurzhan]) {
      expect(await open(receipt.id, officer)).toMatchObject({ status: 403 });
      expect((await service.get('/my/media-requests', { as: officer })).status).toBe(403);
    }
    expect((await service.get('/my/media-requests', { as: 'nobody' })).status).toBe(401);
    expect((await service.get(`/media-requests/${receipt.id}`, { as: journalist })).status).toBe(403);
  });

  it('has what was sent on to another body in the list too', async () => {
    const receipt = await file();
    await service.post(
      `/media-requests/${receipt.id}/redirect`,
      {
        whole: true,
        toBodyId: turkistan,
        reason: 'Закупками лекарств в области занимается акимат, а не министерство.',
      },
      { as: daniyar },
    );
    await eventually(async () => {
      service.app.get(FileBell).ring();
      const { body } = await service.get<RequestDetail>(`/media-requests/${receipt.id}`, { as: daniyar });
      const received = body.proceedings.redirections[0]?.receivedNumber;
      if (!received) throw new Error('not received yet');
      expect((await own()).map(({ number }) => number)).toContain(received);
    });
  });
});
