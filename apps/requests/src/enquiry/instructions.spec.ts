import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { KafkaEventStrategy, WorkBell } from '@baspasoz/messaging';
import { eventually, listen, setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import { legalUnit, moh, nurlan, saule } from '../testing/people.js';
import { register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { EnquiryView } from './enquiry-view.js';

describe("the first head's instruction", () => {
  let service: SpecService;
  let heard: Heard;
  let monitoring: Server;
  const texts = new Map<string, string>();
  beforeAll(async () => {
    // Stands in for monitoring's `GET /instructions/:id`, over real HTTP.
    monitoring = createServer((request, response) => {
      const text = request.headers['x-body-id'] === moh ? texts.get(request.url?.split('/').at(-1) ?? '') : undefined;
      response.statusCode = text ? 200 : 404;
      response.end(JSON.stringify({ text }));
    });
    await new Promise<void>((resolve) => monitoring.listen(0, '127.0.0.1', resolve));
    const { port } = monitoring.address() as AddressInfo;
    service = await startSpecService('instructions', { MONITORING_URL: `http://127.0.0.1:${port}` });
    service.app.connectMicroservice({ strategy: service.app.get(KafkaEventStrategy) });
    await service.app.startAllMicroservices();
    heard = await listen('UnitEnquirySent', [moh]);
    await setClock(service.db, '2026-03-20T06:00:00Z');
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
    monitoring.close();
    monitoring.closeAllConnections();
  });

  const instruct = async (instructionId: string, requestId?: string) => {
    const notificationId = randomUUID();
    const data = { notificationId, instructionId, unitId: legalUnit, dueAt: '2026-03-27T13:30:00.000Z' };
    const correlationId = randomUUID();
    await service.publish({
      type: 'UnitInstructed',
      subject: notificationId,
      bodyId: moh,
      sequence: 1,
      correlationId,
      data: { ...data, ...(requestId ? { requestId } : {}) },
    });
    const enquiry = await eventually(async () => {
      const { body } = await service.get<{ items: EnquiryView[] }>('/enquiries', { as: saule });
      const found = body.items.find((item) => item.instructionId === instructionId);
      if (!found) throw new Error('the instruction is not in the queue');
      return found;
    });
    return { enquiry, correlationId };
  };
  const show = async (id: string) => (await service.get<EnquiryView>(`/enquiries/${id}`, { as: saule })).body;

  it("stands in the unit's queue with its due moment and its text, and the unit's reply goes back under its id", async () => {
    const instructionId = randomUUID();
    texts.set(instructionId, 'Дать сведения о закупках до пятницы.');
    const { id: requestId } = await register(service);
    const { enquiry, correlationId } = await instruct(instructionId, requestId);
    expect(enquiry).toMatchObject({
      origin: 'instruction',
      dueAt: '2026-03-27T13:30:00.000Z',
      request: { id: requestId },
    });
    expect(enquiry.allowedActions).toEqual(['reply', 'ask-clarification', 'hand-over', 'decline']);
    await eventually(async () =>
      expect(await show(enquiry.id)).toMatchObject({ question: 'Дать сведения о закупках до пятницы.' }),
    );
    expect(await service.get(`/enquiries/${enquiry.id}`, { as: nurlan })).toMatchObject({ status: 404 });
    await service.post(`/enquiries/${enquiry.id}/reply`, { text: 'Сведения собраны.' }, { as: saule });
    expect(await heard.of(enquiry.id, 2)).toEqual(['UnitEnquirySent', 'UnitEnquiryAnswered']);
    const said = heard.events.filter(({ subject }) => subject === enquiry.id);
    for (const event of said) {
      expect(event.correlationId).toBe(correlationId);
      expect(event.data).toMatchObject({ instructionId, requestId });
    }
  });

  it('is in the queue at once also while monitoring does not answer, and its text follows', async () => {
    const instructionId = randomUUID();
    const { enquiry } = await instruct(instructionId);
    expect(enquiry).toMatchObject({ question: null, request: null });
    texts.set(instructionId, 'Проверить больницу.');
    await service.rows('update unit_enquiry set text_wanted_at = clock_timestamp() where text_wanted_at is not null');
    service.app.get(WorkBell).ring();
    await eventually(async () => expect(await show(enquiry.id)).toMatchObject({ question: 'Проверить больницу.' }));
  });

  it('is not taken back by the office', async () => {
    const { enquiry } = await instruct(randomUUID());
    expect(await service.post(`/enquiries/${enquiry.id}/withdraw`, { text: 'Не нужно' })).toMatchObject({
      status: 409,
    });
    expect(await service.post(`/enquiries/${enquiry.id}/remind`, {})).toMatchObject({ status: 200 });
  });
});
