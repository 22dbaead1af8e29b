import { eventually, listen, openMailBox, type Heard, type MailBox } from '@baspasoz/testing';
import { createTransport } from 'nodemailer';
import { moh } from '../../apps/requests/src/testing/people.js';
import { look } from './flow.js';
import { RequestsService } from './requests-service.js';

/** The intake killed while a relay hands a mail in: the relay tries again, and the mail is one request, registered once. */
describe('a mail that is handed in is registered once', () => {
  let service: RequestsService;
  let heard: Heard;
  let box: MailBox;
  let attempts = 0;

  /** As a relay does: each attempt puts a line of its own on top. */
  const handIn = async (id: string): Promise<string> => {
    const raw = [
      `Received: from relay.test by intake.test; attempt ${(attempts += 1)}`,
      `From: ${id}@dala-habar.example`,
      `Message-ID: <${id}@dala-habar.example>`,
      'Date: Mon, 23 Nov 2026 10:00:00 +0500',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Биыл ауылдық жерге қанша жас дәрігер барды және оларға қандай көмек көрсетілді?',
    ].join('\r\n');
    const transport = createTransport({ host: '127.0.0.1', port: service.mailPort });
    try {
      const envelope = { from: `${id}@dala-habar.example`, to: ['moh@intake.test'] };
      return ((await transport.sendMail({ envelope, raw })) as { response: string }).response;
    } finally {
      transport.close();
    }
  };
  const kept = () =>
    look<{ mail: string; request: string | null }>(
      service.db.adminUrl,
      `select split_part(m.message_id, '@', 1) as mail, m.request_id as request from incoming_mail m order by m.id`,
    );
  const requests = () => look<{ id: string }>(service.db.adminUrl, 'select id from media_request');
  const isRegisteredOnce = async (id: string) => {
    const [mail, ...more] = (await kept()).filter(({ mail: name }) => name.includes(id));
    expect(more).toEqual([]);
    expect(await requests()).toContainEqual({ id: mail?.request });
    await heard.about(mail?.request ?? '', 1);
    await eventually(() => expect(box.mails.map(({ to }) => to)).toContain(`${id}@dala-habar.example`));
  };

  beforeAll(async () => {
    box = await openMailBox();
    heard = await listen('RequestReceived', [moh]);
    service = await RequestsService.start('mail-is-killed', { SMTP_URL: box.url });
  }, 60_000);
  afterAll(async () => {
    await heard?.stop();
    await service?.stop();
    await box?.close();
  });

  it('when the intake dies between the end of the mail and the commit: nothing is there, and the relay hands it in again', async () => {
    await service.killedAt('incoming_mail', 'in the midst', () => handIn('first'));
    expect([await kept(), await requests()]).toEqual([[], []]);
    expect(await handIn('first')).toMatch(/^250 /);
    await isRegisteredOnce('first');
  });

  it('when it dies in the midst of registering: neither the mail nor half of a request is there', async () => {
    await service.killedAt('statutory_clock', 'in the midst', () => handIn('second'));
    expect([(await kept()).length, (await requests()).length]).toEqual([1, 1]);
    expect(await handIn('second')).toMatch(/^250 /);
    await isRegisteredOnce('second');
  });

  it('when it dies before the relay hears that the mail is taken: it is known when it comes again', async () => {
    await service.killedAt('incoming_mail', 'at the commit', () => handIn('third'));
    await isRegisteredOnce('third');
    expect(await handIn('third')).toMatch(/^250 /);
    await isRegisteredOnce('third');
  });

  it('and of each mail there is one request, one event and one receipt', async () => {
    const all = await requests();
    expect(all).toHaveLength(3);
    await eventually(async () => expect(await look(service.db.adminUrl, 'select * from outbox')).toEqual([]));
    const received = heard.events.filter(
      ({ type, subject }) => type === 'RequestReceived' && all.some(({ id }) => id === subject),
    );
    expect(new Set(received.map(({ id }) => id)).size).toBe(3);
    const receipts = new Set(box.mails.map(({ messageId }) => messageId));
    expect([receipts.size, new Set(box.mails.map(({ to }) => to)).size]).toEqual([3, 3]);
  });
});
