import type { Service } from '@baspasoz/http';
import { eventually, setClock } from '@baspasoz/testing';
import { look } from './testing/look.js';
import type { SpecBody } from './testing/spec-body.js';
import { watchedBody } from './testing/spec-coverage.js';
import type { SpecCoverage } from './testing/spec-coverage.js';
import { openMonitoring } from './testing/spec-monitoring.js';
import type { SpecMonitoring } from './testing/spec-monitoring.js';

/** Wednesday, 1 April 2026, on the clock of Kazakhstan. */
const local = (time: string, day = '2026-04-01'): Date => new Date(`${day}T${time}:00+05:00`);
const night = { from: '22:00', to: '08:00' };

describe('in quiet hours', () => {
  let on: SpecMonitoring;
  let watch: Service;

  beforeAll(async () => {
    on = await openMonitoring('quiet-hours');
    watch = await on.startWatch();
    await on.startNotifier();
  });
  beforeEach(() => setClock(on.db, local('23:00').toISOString()));
  afterAll(() => on.close());

  const at = (time: string, day?: string): Promise<void> => setClock(on.db, local(time, day).toISOString());
  const quiet = async (spans: object): Promise<{ body: SpecBody; coverage: SpecCoverage }> => {
    const found = await watchedBody(on, watch, { head: 'ru', deputy: 'ru' });
    const answer = await found.coverage.call('PUT', '/quiet-hours', { high: null, medium: null, low: null, ...spans });
    expect(answer).toMatchObject({ status: 200, body: spans });
    return found;
  };
  /** A breached term, which is of high severity, that waits for the end of quiet hours. */
  const waiting = async (): Promise<SpecBody> => {
    const { body } = await quiet({ high: night });
    await body.breach(await body.receive());
    await eventually(async () =>
      expect(await body.notification()).toMatchObject({
        escalate_at: local('08:00', '2026-04-02'),
        recipient_id: null,
      }),
    );
    return body;
  };
  const cards = async (body: SpecBody) =>
    (await body.call(body.head, 'first-head', 'GET', '/notifications')).body!['items'] as {
      quietUntil: string | null;
      severity: string;
    }[];

  test('a matter waits until they end, says so, and its limit begins to run then', async () => {
    const body = await waiting();
    await at('07:59', '2026-04-02');
    expect(body.mailsTo(body.head)).toEqual([]);
    expect(body.said()).toEqual([]);
    expect(await cards(body)).toMatchObject([
      { state: 'pending', quietUntil: local('08:00', '2026-04-02').toISOString() },
    ]);
    await at('08:00', '2026-04-02');
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    expect(body.mailsTo(body.head)[0]!.text).toContain(
      'Вопрос возник 01.04.2026 23:00 и ждал конца тихих часов (02.04.2026 08:00).',
    );
    expect(await body.notification()).toMatchObject({ acknowledge_by: local('09:00', '2026-04-02') });
    expect(body.mailsTo(body.deputy)).toEqual([]);
  });

  test('what is critical goes at once', async () => {
    const { body, coverage } = await quiet({ high: night, medium: night, low: night });
    await coverage.publish({
      title: 'В больнице погибли двое',
      text: 'Министерство здравоохранения подтвердило: в больнице погибли двое пациентов.',
      fetchedAt: local('23:00'),
    });
    await eventually(() => expect(body.mailsTo(body.head)).toHaveLength(1));
    expect(await cards(body)).toMatchObject([{ severity: 'critical', quietUntil: null }]);
  });

  test('a story that becomes critical while it waits goes at once', async () => {
    const { body, coverage } = await quiet({ high: night });
    await coverage.publish({
      title: 'Районная больница третий день без отопления',
      text: 'Родственники пациентов говорят, что жаловались в Министерство здравоохранения и не получили ответа.',
      fetchedAt: local('23:00'),
    });
    await eventually(async () => expect(await cards(body)).toMatchObject([{ severity: 'high' }]));
    await eventually(async () => expect((await cards(body))[0]!.quietUntil).not.toBeNull());
    expect(body.mailsTo(body.head)).toEqual([]);
    const [story] = await coverage.stories();
    expect(await coverage.call('POST', `/stories/${story!['id']}/confirm`, { severity: 'critical' })).toMatchObject({
      status: 200,
    });
    await eventually(() => expect(body.mailsTo(body.head)).toHaveLength(1));
    await eventually(() => expect(body.said('HeadNotified')).toMatchObject([{ data: { severity: 'critical' } }]));
  });

  test('a limit that has begun stops, and the deputy is told only when it has run down outside of them', async () => {
    await at('21:30');
    const { body } = await quiet({ high: night });
    await body.breach(await body.receive());
    await eventually(() => expect(body.mailsTo(body.head)).toHaveLength(1));
    expect(await body.notification()).toMatchObject({ acknowledge_by: local('08:30', '2026-04-02') });
    await at('08:29', '2026-04-02');
    const other = await quiet({});
    await other.body.breach(await other.body.receive());
    await eventually(() => expect(other.body.mailsTo(other.body.head)).toHaveLength(1));
    expect(body.mailsTo(body.deputy)).toEqual([]);
    await at('08:30', '2026-04-02');
    await eventually(() => expect(body.mailsTo(body.deputy)).toHaveLength(1));
  });

  test('nobody is told of a silent head although the limit ran down before they were set', async () => {
    await at('21:30');
    const { body, coverage } = await quiet({});
    await body.breach(await body.receive());
    await eventually(() => expect(body.mailsTo(body.head)).toHaveLength(1));
    await coverage.call('PUT', '/quiet-hours', { high: night, medium: null, low: null });
    await at('22:45');
    await eventually(async () =>
      expect(await body.notification()).toMatchObject({ escalate_at: local('08:00', '2026-04-02') }),
    );
    expect(body.mailsTo(body.deputy)).toEqual([]);
    await at('08:00', '2026-04-02');
    await eventually(() => expect(body.mailsTo(body.deputy)).toHaveLength(1));
  });

  test('the head who looks sees what waits, and what they acknowledge is not sent in the morning', async () => {
    const body = await waiting();
    const { id } = await body.notification();
    expect(await body.call(body.head, 'first-head', 'POST', `/notifications/${id}/acknowledge`)).toMatchObject({
      status: 200,
    });
    await at('09:00', '2026-04-02');
    const other = await quiet({});
    await other.body.breach(await other.body.receive());
    await eventually(() => expect(other.body.mailsTo(other.body.head)).toHaveLength(1));
    expect(body.mailsTo(body.head)).toEqual([]);
  });

  test('what waits is told when they are taken back, and is not lost when the notifier was down at their end', async () => {
    const taken = await waiting();
    const answer = await taken.call(taken.head, 'officer', 'PUT', '/quiet-hours', {
      high: null,
      medium: null,
      low: null,
    });
    expect(answer).toMatchObject({ status: 200 });
    await eventually(() => expect(taken.mailsTo(taken.head)).toHaveLength(1));
    const body = await waiting();
    // Everything that knew of it in memory is gone; the row is all there is.
    await at('11:00', '2026-04-02');
    await on.startNotifier();
    await eventually(() => expect(body.mailsTo(body.head)).toHaveLength(1));
  });

  test('are the office’s to set, with their ends apart; each change is in the audit chain', async () => {
    const { body, coverage } = await quiet({ low: night });
    const set = (spans: object) =>
      coverage.call('PUT', '/quiet-hours', { high: null, medium: null, low: null, ...spans });
    expect(await set({ low: { from: '22:00', to: '22:00' } })).toMatchObject({
      status: 422,
      body: { code: 'quiet-hours-empty' },
    });
    expect(await set({ low: { from: '22:00' } })).toMatchObject({ status: 400 });
    expect(await set({ critical: night })).toMatchObject({ status: 400 });
    expect(await body.call(body.deputy, 'deputy', 'GET', '/quiet-hours')).toMatchObject({
      status: 200,
      body: { low: night },
    });
    expect(await body.call(body.head, 'first-head', 'PUT', '/quiet-hours', {})).toMatchObject({ status: 403 });
    const audited = `select 1 from audit_entry where body_id = $1 and action = 'set-quiet-hours'`;
    expect(await look(on.db.adminUrl, audited, [body.id])).toHaveLength(1);
  });
});
