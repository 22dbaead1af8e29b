import { bodyId } from '@baspasoz/persistence';
import { eventually, setClock } from '@baspasoz/testing';
import { FileBell } from '../attachments/file-bell.js';
import type { RetentionOverview } from '../features/show-retention/show-retention.handler.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { secretMail } from '../testing/isolation/secret-mail.js';
import { aigerim, baurzhan, head, moh } from '../testing/people.js';
import { register } from '../testing/requests.js';
import { openSpecFiles } from '../testing/spec-files.js';
import type { SpecFiles } from '../testing/spec-files.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import { EraseRequester } from './erase-requester.js';
import { RunRetention } from './run-retention.js';

const answer = { language: 'ru', text: 'Закуплено лекарств на два миллиарда тенге, перебоев больше нет.' };

describe('the nightly run of the rules of retention', () => {
  let files: SpecFiles;
  let service: SpecService;
  beforeAll(async () => {
    files = await openSpecFiles();
    service = await startSpecService('retention', { FILES_URL: files.url, FILE_SCANNER_URL: files.scanner.url });
    await eventually(async () => expect(await service.rows('select from retention_schedule')).toHaveLength(2));
  });
  afterAll(async () => {
    await service.stop();
    await files.close();
  });

  const at = (iso: string) => setClock(service.db, iso);
  const run = (of = service) => of.app.get(RunRetention).run(bodyId(moh));
  const overview = async () => (await service.get<RetentionOverview>('/retention')).body;
  const ended = async (rule: string) => (await overview()).rules.find(({ key }) => key === rule)!.ended;
  const nameOf = async (id: string) => (await service.get<RequestDetail>(`/media-requests/${id}`)).body.requester.name;
  async function answered(call = {}) {
    const { id } = await register(service, {}, call);
    expect((await service.post(`/media-requests/${id}/answer`, answer)).status).toBe(200);
    return id;
  }

  it('erases a requester when the five years have passed, not a day before, and never one under a hold or with an open clock', async () => {
    await at('2026-03-17T06:00:00Z');
    const [closed, held] = [await answered(), await answered()];
    const { id: open } = await register(service);
    await service.post(`/media-requests/${held}/hold`, { reason: 'Дело в суде' }, { as: head });
    await at('2031-03-17T18:59:00Z'); // the last minute of the last day in Astana
    await run();
    expect(await nameOf(closed)).toBe('Марат Сейдахметов');
    await at('2031-03-17T19:00:00Z');
    await run();
    expect([await nameOf(closed), await nameOf(held), await nameOf(open)]).toEqual([
      '',
      'Марат Сейдахметов',
      'Марат Сейдахметов',
    ]);
    const { body } = await service.get<RequestDetail>(`/media-requests/${closed}`);
    expect(body.ledger.at(-1)).toMatchObject({ kind: 'requester-erased', actorId: null, params: { cause: 'term' } });
    const audited = await service.rows('select actor from audit_entry where subject = $1 and action = $2', [
      `request:${closed}`,
      'erase-requester',
    ]);
    expect(audited).toEqual([{ actor: 'service:requests' }]);
    await service.post(`/media-requests/${held}/hold/lift`, { reason: 'Дело окончено' }, { as: head });
    await run();
    expect(await nameOf(held)).toBe('');
    expect(await ended('request')).toBe(2);
  });

  it('ends mails laid aside and repeat keys in their own terms, with their files, and leaves the other body alone', async () => {
    await at('2026-03-17T06:00:00Z');
    await secretMail(service, 'автоматты жауап');
    const there = await register(service, {}, { as: baurzhan, key: 'there' });
    const { id } = await register(service, {}, { key: 'here' });
    const question = { kind: 'clarification', text: 'О какой области идёт речь?' };
    await service.post(`/media-requests/${id}/questions`, question, { key: 'asked' });
    const keys = () => service.rows<{ body: string }>('select body_id as body from idempotent_registration');
    await at('2026-06-15T06:00:00Z');
    await run();
    expect(await service.rows('select from incoming_mail')).toHaveLength(1);
    await at('2026-06-16T06:00:00Z');
    await run();
    expect(await service.rows('select from incoming_mail')).toHaveLength(0);
    expect(await service.rows('select from attachment')).toHaveLength(0);
    await eventually(async () => {
      service.app.get(FileBell).ring();
      expect(await service.rows('select from stored_file')).toHaveLength(0);
    });
    expect(await keys()).toHaveLength(2);
    await at('2027-03-18T06:00:00Z');
    await run();
    expect((await keys()).map(({ body }) => body)).toEqual([baurzhan.body]);
    expect(there.number).toBeDefined();
    // The key of the registration and the one of the question.
    expect([await ended('aside-mail'), await ended('repeat-key')]).toEqual([1, 2]);
    expect(await service.rows('select from repeated_command')).toEqual([]);
  });

  it('of replicas that run at once each record is ended and counted once; what one broke off the next goes on with', async () => {
    await at('2026-03-17T06:00:00Z');
    const ids: string[] = [];
    for (let n = 0; n < 12; n += 1) ids.push(await answered());
    await at('2031-03-19T06:00:00Z');
    const before = await ended('request');
    const other = await service.replica();
    const erasure = other.app.get(EraseRequester);
    const erase = erasure.run.bind(erasure);
    let done = 0;
    // The other replica dies in the middle of its third erasure: the transaction is rolled back, and it erases nothing more.
    erasure.run = async (...order) => {
      if (done >= 2) {
        if (done === 2) await erase(...order);
        done += 1;
        throw new Error('the process is gone');
      }
      done += 1;
      return erase(...order);
    };
    await Promise.all([run(), run(other)]);
    await other.stop();
    await run();
    const erased = await service.rows('select from erasure where request_id = any ($1)', [ids]);
    expect(erased).toHaveLength(12);
    expect((await ended('request')) - before).toBe(12);
  });

  it('comes again the next night, and shows what it is, when it ran, what it ended and what is held', async () => {
    await at('2026-03-17T06:00:00Z');
    const id = await answered();
    await service.post(`/media-requests/${id}/hold`, { reason: 'Тексеру' });
    await run();
    const view = await overview();
    expect(view).toMatchObject({
      lastRunAt: '2026-03-17T06:00:00.000Z',
      nextRunAt: '2026-03-17T22:00:00.000Z', // three in the morning in Astana
      holdCount: 1,
      holds: [{ requestId: id, reason: 'Тексеру', heldByName: 'Айгерім Қасымова' }],
    });
    expect(view.rules.find(({ key }) => key === 'request')).toMatchObject({
      keeps: { value: 5, unit: 'year' },
      mark: 'B',
    });
    expect((await service.get('/retention', { as: { ...aigerim, roles: ['unit-officer'] } })).status).toBe(403);
  });
});
