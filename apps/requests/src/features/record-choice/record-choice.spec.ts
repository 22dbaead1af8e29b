import { eventually, openMailBox, setClock } from '@baspasoz/testing';
import type { Heard, MailBox } from '@baspasoz/testing';
import { daniyar, moh, saule } from '../../testing/people.js';
import { asked, register } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { RegisterPreparation } from '../prepare-register-entry/prepare-register-entry.handler.js';
import type { PublicStatus } from '../show-public-status/public-status.js';
import type { PublicRegisterChoice } from '../show-public-status/public-register-choice.js';
import type { RequestDetail } from '../show-request/request-detail.js';

const received = '2026-03-20T06:00:00Z';
const text = 'Закуплено лекарств на два миллиарда тенге, перебоев больше нет.';

describe('the consent to publication, by every channel', () => {
  let service: SpecService;
  let box: MailBox;
  let heard: Heard;
  beforeAll(async () => {
    box = await openMailBox();
    service = await startSpecService('record-choice', { SMTP_URL: box.url });
    heard = await service.heard();
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
    await box.close();
  });
  beforeEach(() => setClock(service.db, received));

  type Asked = Awaited<ReturnType<typeof register>>;
  const page = async (id: string) => (await service.get<RequestDetail>(`/media-requests/${id}`, { as: daniyar })).body;
  const record = (id: string, choice: object, as = daniyar) =>
    service.post<RequestDetail & { code: string }>(
      `/media-requests/${id}/register-choice`,
      { told: 'oral', ...choice },
      { as },
    );
  const choose = ({ number, trackingCode }: Asked, choice: object, code = trackingCode) =>
    service.post(`/public/status/${encodeURIComponent(number)}/register-choice`, { code, ...choice }, { as: 'nobody' });
  const status = async ({ number, trackingCode }: Asked) =>
    (
      await service.get<PublicStatus & { registerChoice: PublicRegisterChoice }>(
        `/public/status/${encodeURIComponent(number)}?code=${trackingCode}`,
        { as: 'nobody' },
      )
    ).body.registerChoice;
  const desk = (id: string) => `/media-requests/${id}/register-entry`;
  const prepared = async (id: string) => (await service.get<RegisterPreparation>(desk(id))).body;
  async function confirmed(id: string) {
    const { suggestion } = await prepared(id);
    const texts = Object.fromEntries(Object.entries(suggestion).filter(([, said]) => said !== null));
    expect((await service.post(desk(id), { ...texts, confirmed: true })).status).toBe(200);
  }
  const answer = async (id: string) =>
    expect((await service.post(`/media-requests/${id}/answer`, { language: 'ru', text })).status).toBe(200);
  const shown = (id: string) =>
    service.get<{ form: string; answer: string | null; notes: { note: string }[] }>(
      `/public/bodies/${moh}/register/${id}`,
      { as: 'nobody' },
    );
  const opened = (id: string) =>
    eventually(async () => {
      await service.sweeper.sweep();
      if ((await shown(id)).status !== 200) throw new Error('not open yet');
    });
  const byPhone = { channel: 'oral', requester: { ...asked.requester, recordingWarned: true } };

  it('an officer who registers by phone keeps what was said, with name and time; silence is kept as silence', async () => {
    const { id } = await register(
      service,
      { ...byPhone, disclosure: { consent: true, exclusivityDays: 3 } },
      { as: daniyar },
    );
    const details = await page(id);
    expect(details.registerChoice).toMatchObject({
      ...{ consent: true, exclusivityDays: 3, told: 'oral' },
      ...{ recordedByName: 'Данияр Омаров', chosenAt: '2026-03-20T06:00:00.000Z' },
    });
    expect(details.ledger.map(({ kind }) => kind)).toEqual(['registered', 'clock-started', 'consent-given']);
    expect(details.ledger.at(-1)).toMatchObject({
      actorName: 'Данияр Омаров',
      params: { told: 'oral', exclusivityDays: 3 },
    });
    const silent = await register(service, byPhone, { as: daniyar });
    expect((await page(silent.id)).registerChoice).toBeNull();
    const refused = await register(service, { ...byPhone, disclosure: { consent: false } }, { as: daniyar });
    expect((await page(refused.id)).registerChoice).toMatchObject({ consent: false, recordedByName: 'Данияр Омаров' });
  });

  it('a consent told later makes the entry a full one; what was confirmed before goes back to the desk', async () => {
    const { id } = await register(service, byPhone);
    await answer(id);
    expect(await prepared(id)).toMatchObject({ form: 'outcome', choice: null });
    await confirmed(id);
    const { status: recorded, body } = await record(id, { consent: true, exclusivityDays: 7 });
    expect(recorded).toBe(200);
    expect(body.registerChoice).toMatchObject({ consent: true, told: 'oral', recordedByName: 'Данияр Омаров' });
    expect(body.ledger.find(({ kind }) => kind === 'consent-given')).toMatchObject({
      params: { effect: 'prepared-anew' },
    });
    expect(await prepared(id)).toMatchObject({ form: 'full', entry: null });
    await setClock(service.db, '2026-09-01T06:00:00Z');
    await service.sweepAll();
    expect((await shown(id)).status).toBe(404);
    await confirmed(id);
    await opened(id);
    expect((await shown(id)).body).toMatchObject({ form: 'full', answer: text });
  });

  it('a requester gives it and takes it back with number and code, and a full entry that waited is published never', async () => {
    const request = await register(service, byPhone);
    expect(await choose(request, { consent: true }, '0000-0000-0000-0000')).toMatchObject({
      status: 404,
      body: { code: 'status-not-found' },
    });
    expect(await status(request)).toEqual({ choice: null, open: 'any' });
    expect((await choose(request, { consent: true, exclusivityDays: 2 })).status).toBe(200);
    expect(await status(request)).toEqual({ choice: { consent: true, exclusivityDays: 2 }, open: 'any' });
    expect((await page(request.id)).registerChoice).toMatchObject({ told: 'web', recordedByName: null });
    await answer(request.id);
    await confirmed(request.id);
    expect((await choose(request, { consent: false })).status).toBe(200);
    await setClock(service.db, '2026-09-01T06:00:00Z');
    await service.sweepAll();
    expect((await shown(request.id)).status).toBe(404);
    await confirmed(request.id);
    await opened(request.id);
    expect((await shown(request.id)).body).toMatchObject({ form: 'outcome', answer: null });
  });

  it('taken back after publication the texts go at once, with the reason in their place and an event; more cannot be said', async () => {
    const request = await register(service, { disclosure: { consent: true, exclusivityDays: 0 } });
    await answer(request.id);
    await confirmed(request.id);
    await opened(request.id);
    expect(await status(request)).toMatchObject({ open: 'withdrawal' });
    expect(await choose(request, { consent: true, exclusivityDays: 5 })).toMatchObject({
      status: 409,
      body: { code: 'choice-too-late' },
    });
    expect((await choose(request, { consent: false })).status).toBe(200);
    expect((await shown(request.id)).body).toMatchObject({
      answer: null,
      notes: [{ note: 'Автор запроса отозвал согласие на публикацию.' }],
    });
    expect(await status(request)).toMatchObject({ choice: { consent: false }, open: null });
    const told = await heard.about(request.id, 5);
    const last = told.filter(({ type }) => type.startsWith('R') && /Choice|DisclosureChanged/.test(type));
    expect(last.map(({ type }) => type)).toEqual(['RegisterChoiceMade', 'RequestDisclosureChanged']);
    expect(JSON.stringify(last)).not.toMatch(/Марат|миллиард/);
  });

  it('said twice it is said once; outside the limits and by whoever may not, it is not taken', async () => {
    const request = await register(service, byPhone);
    await record(request.id, { consent: true, exclusivityDays: 1 });
    await record(request.id, { consent: true, exclusivityDays: 1 });
    expect((await page(request.id)).ledger.filter(({ kind }) => kind === 'consent-given')).toHaveLength(1);
    expect(await record(request.id, { consent: true, exclusivityDays: 400 })).toMatchObject({ status: 400 });
    expect(await record(request.id, { consent: true, told: 'dream' })).toMatchObject({ status: 400 });
    expect(await record(request.id, { consent: true }, saule)).toMatchObject({ status: 403 });
  });

  it('whoever said nothing is asked in the receipt', async () => {
    const mail = (to: string) =>
      eventually(() => {
        const found = box.mails.find((one) => one.to === to);
        if (!found) throw new Error('no receipt yet');
        return found.text.replace(/\s+/g, ' ');
      });
    await register(service, { requester: { ...asked.requester, email: 'silent@meridian.example' } });
    await register(service, {
      requester: { ...asked.requester, email: 'said@meridian.example' },
      disclosure: { consent: false },
    });
    const question = 'можно указать, согласны ли вы на публикацию';
    expect(await mail('silent@meridian.example')).toContain(question);
    expect(await mail('said@meridian.example')).not.toContain(question);
  });
});
