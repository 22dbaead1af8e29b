import { createHash } from 'node:crypto';
import { eventually, listen, openMailBox, type Heard, type MailBox, type OwnInfra } from '@baspasoz/testing';
import { daniyar, moh, turkistan } from '../../apps/requests/src/testing/people.js';
import { asked } from '../../apps/requests/src/testing/requests.js';
import { look } from './flow.js';
import { ownInfra } from './own-infra.js';
import { RequestsService } from './requests-service.js';

const text = 'Екі сұрақ, бір файл.';
const redirection = { whole: true, reason: 'Этих сведений министерство не ведёт.', toBodyId: turkistan };

/** The service killed while one body's request becomes another's: it comes there once, and its file once. */
describe('a request sent on to another body arrives there once, with its files once', () => {
  let service: RequestsService;
  let heard: Heard;
  let box: MailBox;
  let broker: Awaited<ReturnType<OwnInfra['startKafka']>>;

  const rows = <R extends object>(sql: string, values: unknown[] = []) => look<R>(service.db.adminUrl, sql, values);
  const filed = async () => {
    const form = new FormData();
    form.append('request', JSON.stringify({ text: asked.text, disclosure: { consent: true, exclusivityDays: 0 } }));
    form.append('files', new File([text], 'сұрақтар.txt'));
    return service.upload<{ id: string }>(`/public/bodies/${moh}/media-requests/with-files`, form);
  };
  const redirect = (id: string) => service.call('POST', `/media-requests/${id}/redirect`, daniyar, redirection);
  const arrivedOnce = (id: string) =>
    eventually(async () => {
      // What the dead had in hand is free when its lease ends: here at once.
      await rows('update arriving_file set next_attempt_at = clock_timestamp()');
      const [sent] = await rows<{ as: string | null }>(
        'select received_as as as from redirection where request_id = $1',
        [id],
      );
      expect(sent?.as).not.toBeNull();
      const requests = await rows(
        `select r.id from earlier_key k join media_request r on r.id = k.request_id
         where k.key_hash = (select tracking_hash from media_request where id = $1)`,
        [id],
      );
      expect(requests).toEqual([{ id: sent?.as }]);
      const files = await rows(
        `select encode(sha256, 'hex') as sha256, body_id from attachment where request_id = $1`,
        [sent?.as],
      );
      expect(files).toEqual([{ sha256: createHash('sha256').update(text).digest('hex'), body_id: turkistan }]);
      expect(await rows('select from arriving_file')).toEqual([]);
      return sent?.as ?? '';
    });

  beforeAll(async () => {
    box = await openMailBox();
    // A broker of its own: what other specs said was sent on would be waited for here, too.
    broker = await (await ownInfra()).startKafka();
    heard = await listen('RequestReceived', [moh, turkistan], [broker.brokers]);
    service = await RequestsService.start('redirection-is-killed', { SMTP_URL: box.url }, [broker.brokers]);
  }, 120_000);
  afterAll(async () => {
    await heard?.stop();
    await service?.stop();
    await box?.close();
    await broker?.stop();
  }, 60_000);

  it('when it dies while the other body registers it, and again at that commit', async () => {
    const { id } = await filed();
    await service.killedAt('earlier_key', 'in the midst', () => redirect(id).then(() => Promise.reject(new Error())));
    const as = await arrivedOnce(id);
    const second = await filed();
    await service.killedAt('earlier_key', 'at the commit', () =>
      redirect(second.id).then(() => Promise.reject(new Error())),
    );
    expect(await arrivedOnce(second.id)).not.toBe(as);
    expect(await heard.of(as, 1)).toEqual(['RequestReceived']);
  });

  it('when it dies with the file in hand: before it is attached, and before anybody hears that it is', async () => {
    for (const at of ['in the midst', 'at the commit'] as const) {
      const { id } = await filed();
      const isOfTheOther = redirect(id).then(() => Promise.reject(new Error()));
      await service.killedAt('attachment', at, () => isOfTheOther);
      await arrivedOnce(id);
    }
  });

  it('and nothing is parked, dead or left over', async () => {
    await eventually(async () => {
      for (const table of ['outbox', 'outbox_dead', 'dlq', 'parked_key', 'parked_event'])
        expect({ table, rows: await rows(`select * from ${table}`) }).toEqual({ table, rows: [] });
    });
    const stored = await rows('select from stored_file where remove_after is null');
    expect(stored).toHaveLength((await rows('select from attachment')).length);
  });
});
