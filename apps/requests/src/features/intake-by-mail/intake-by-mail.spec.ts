import { eventually, openMailBox, setClock } from '@baspasoz/testing';
import type { Heard, MailBox } from '@baspasoz/testing';
import { createTransport } from 'nodemailer';
import { Client } from 'pg';
import { baurzhan, head, moh, turkistan } from '../../testing/people.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { IntakeServer } from './intake-server.js';

let service: SpecService;
let box: MailBox;
let heard: Heard;

beforeAll(async () => {
  box = await openMailBox();
  service = await startSpecService('mail-intake', { SMTP_URL: box.url, MAIL_INTAKE_PORT: 0 });
  await service.app.get(IntakeServer).listen();
  heard = await service.heard();
});
afterAll(async () => {
  await heard.stop();
  await service.stop();
  await box.close();
});

const portOf = (replica: SpecService) => replica.app.get(IntakeServer).port ?? 0;

/** A further replica with its own intake. */
async function otherReplica(changes: Parameters<SpecService['replica']>[0] = {}): Promise<SpecService> {
  const replica = await service.replica(changes);
  await replica.app.get(IntakeServer).listen();
  return replica;
}

/** Hands a raw mail in as a relay does; answers with what the intake said. */
async function handIn(raw: string | Buffer, options: { to?: string[]; from?: string; at?: SpecService } = {}) {
  const transport = createTransport({ host: '127.0.0.1', port: portOf(options.at ?? service) });
  const envelope = { from: options.from ?? 'aidana@dala-habar.example', to: options.to ?? ['moh@intake.example'] };
  try {
    return ((await transport.sendMail({ envelope, raw })) as { response: string }).response;
  } catch (error) {
    return (error as { response?: string; message: string }).response ?? (error as Error).message;
  } finally {
    transport.close();
  }
}

let mails = 0;
const mailOf = (lines: string[], headers: string[] = []) => {
  const id = headers.some((line) => /^message-id:/i.test(line))
    ? []
    : [`Message-ID: <m${(mails += 1)}@dala-habar.example>`];
  const from = headers.some((line) => /^from:/i.test(line))
    ? []
    : ['From: =?utf-8?B?0JDQudC00LDQvdCw?= <aidana@dala-habar.example>'];
  return [...from, ...id, ...headers, '', ...lines].join('\r\n');
};
const utf8 = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'];
const question = 'Биыл ауылдық жерге қанша жас дәрігер барды және оларға қандай көмек көрсетілді?';

const kept = (where = 'true', params: unknown[] = []) =>
  service.rows<{ id: string; fate: string; request_id: string | null }>(
    `select * from incoming_mail where ${where} order by id`,
    params,
  );
const lastRequest = async (): Promise<RequestDetail> => {
  const [row] = await service.rows<{ id: string }>('select id from media_request order by id desc limit 1');
  return (await service.get<RequestDetail>(`/media-requests/${row?.id}`)).body;
};
const lettersTo = (address: string) => box.mails.filter(({ to }) => to === address);
const letterTo = (address: string) =>
  eventually(() => {
    const letter = lettersTo(address).at(-1);
    if (!letter) throw new Error(`nothing came to ${address}`);
    return letter;
  });

it('a mail is registered, kept as it came, and receipted in the language of the request at once', async () => {
  const raw = mailOf(
    [question],
    [...utf8, 'Subject: =?utf-8?B?0JTRltGA0ZbQs9C10YDQu9C10YA=?=', 'From: a1@dala-habar.example'],
  );
  expect(await handIn(raw)).toMatch(/^250 /);
  const request = await lastRequest();
  expect(request).toMatchObject({ channel: 'e-mail', language: 'kk', text: question, subject: 'Дірігерлер' });
  expect(request.acceptedBy.automatic).toBe(true);
  const [mail] = await kept('request_id = $1', [request.id]);
  expect((await service.bytes(`/mails/${mail?.id}/original`)).toString()).toBe(`${raw}\r\n`);
  const letter = await letterTo('a1@dala-habar.example');
  expect(letter.subject).toBe(`Сұрау салу тіркелді: ${request.number}`);
  expect(letter.language).toBe('kk');
  expect(letter.replyTo).toMatch(/^moh\+[a-z0-9]{16}@intake\.example$/);
});

it('a mail from the domain of the state is a state body’s, unless it speaks of an editorial office', async () => {
  await handIn(mailOf([question], [...utf8, 'From: kense@sanepid.gov.kz']));
  expect(await lastRequest()).toMatchObject({ kind: 'appeal', requester: { kind: 'state-body' } });
  await handIn(mailOf([question, '', '«Дала» газеті'], [...utf8, 'From: gazet@media.gov.kz']));
  expect(await lastRequest()).toMatchObject({ kind: 'media-request', requester: { kind: 'editorial-office' } });
  await handIn(mailOf([question], [...utf8, 'From: kense@sanepid-gov.kz']));
  expect(await lastRequest()).toMatchObject({ kind: 'media-request', requester: { kind: 'journalist' } });
});

it('a reply to the address of a letter is added to its request, also when that is closed, and said by id alone', async () => {
  await handIn(mailOf([question], [...utf8, 'From: a2@dala-habar.example']));
  const request = await lastRequest();
  const { replyTo } = await letterTo('a2@dala-habar.example');
  await service.post(`/media-requests/${request.id}/answer`, {
    language: 'kk',
    text: 'Биыл ауылдық жерге 412 жас дәрігер барды және оларға көмек көрсетілді.',
  });
  expect(
    await handIn(mailOf(['Рақмет, бірақ Абай облысы жоқ қой?', '', '> Биыл ауылдық'], utf8), { to: [replyTo] }),
  ).toMatch(/^250 /);
  const { mails: shown, ledger } = await lastRequest();
  expect(shown.map(({ fate }) => fate)).toEqual(['request', 'reply']);
  expect(shown.at(-1)).toMatchObject({ text: 'Рақмет, бірақ Абай облысы жоқ қой?', quoted: '> Биыл ауылдық' });
  expect(ledger.map(({ kind }) => kind)).toContain('mail-received');
  await eventually(async () => expect(await heard.of(request.id, 3)).toContain('RequesterWrote'));
});

it('a mail that comes while a question is open is the reply to it, so nothing is returned as left unmended', async () => {
  await handIn(mailOf([question], [...utf8, 'From: a7@dala-habar.example']));
  const request = await lastRequest();
  const { replyTo } = await letterTo('a7@dala-habar.example');
  await service.post(`/media-requests/${request.id}/questions`, { kind: 'clarification', text: 'Қай жыл туралы?' });
  await handIn(mailOf(['2026 жыл туралы.'], utf8), { to: [replyTo] });
  const { proceedings, ledger } = await lastRequest();
  expect(proceedings.questions).toMatchObject([{ reply: '2026 жыл туралы.', repliedAt: expect.any(String) }]);
  expect(ledger.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['mail-received', 'requester-replied']));
  await eventually(async () => expect(await heard.of(request.id, 4)).toContain('RequesterReplied'));
});

it('a mail in the correspondence that asks something else becomes a request received when it came, with its files', async () => {
  await handIn(mailOf([question], [...utf8, 'From: a8@dala-habar.example']));
  const first = await lastRequest();
  const { replyTo } = await letterTo('a8@dala-habar.example');
  await handIn(mailOf(['Ал Шымкентте қанша дәрігер жетіспейді?'], [...utf8, 'From: a8@dala-habar.example']), {
    to: [replyTo],
  });
  const mail = (await lastRequest()).mails.at(-1);
  const { status, body } = await service.post<{ id: string; number: string }>(`/mails/${mail?.id}/register`, {});
  expect([status, body.id === first.id]).toEqual([201, false]);
  expect((await service.get<RequestDetail>(`/media-requests/${body.id}`)).body).toMatchObject({
    text: 'Ал Шымкентте қанша дәрігер жетіспейді?',
    receivedAt: new Date(mail?.receivedAt ?? 0).toISOString(),
    mails: [{ id: mail?.id, fate: 'request' }],
  });
  const before = (await service.get<RequestDetail>(`/media-requests/${first.id}`)).body;
  expect(before.mails.map(({ fate }) => fate)).toEqual(['request']);
  expect(before.ledger).toContainEqual(
    expect.objectContaining({ kind: 'mail-became-request', params: { number: body.number } }),
  );
  expect((await service.post(`/mails/${mail?.id}/register`, {})).status).toBe(404);
});

it('a reply that lost the token is found by the letter it answers', async () => {
  await handIn(mailOf([question], [...utf8, 'From: a3@dala-habar.example']));
  const request = await lastRequest();
  const { messageId } = await letterTo('a3@dala-habar.example');
  await handIn(mailOf(['Тағы бір сұрақ: Шымкент ше?'], [...utf8, `In-Reply-To: ${messageId}`]));
  expect((await lastRequest()).id).toBe(request.id);
  expect((await lastRequest()).mails).toHaveLength(2);
});

it('a token that leads nowhere makes a request, not a loss', async () => {
  await handIn(mailOf(['Сколько больниц построено в этом году?'], utf8), {
    to: ['moh+0000000000000000@intake.example'],
  });
  expect((await lastRequest()).text).toBe('Сколько больниц построено в этом году?');
});

it.each([
  ['an auto-reply', 'auto-reply', ['Auto-Submitted: auto-replied'], 'a@dala-habar.example'],
  [
    'a vacation notice without a mark',
    'auto-reply',
    ['Subject: =?utf-8?B?0JDQstGC0L7QvNCw0YLQuNGH0LXRgdC60LjQuSDQvtGC0LLQtdGC?='],
    'a@dala-habar.example',
  ],
  [
    'a notice of non-delivery',
    'bounce',
    ['Content-Type: multipart/report; report-type=delivery-status; boundary=x'],
    '',
  ],
  ['a mail of ours that came back', 'loop', ['From: moh@intake.example'], 'moh@intake.example'],
  [
    'a mail that went round fifty servers',
    'loop',
    Array<string>(51).fill('Received: from a by b; Mon, 2 Mar 2026 10:00:00 +0500'),
    'a@dala-habar.example',
  ],
])('%s is kept, never answered and never registered', async (_name, fate, headers, from) => {
  const before = await service.rows('select id from media_request');
  const letters = await service.rows('select id from letter');
  expect(await handIn(mailOf(['Мен демалыстамын.'], headers), { from })).toMatch(/^250 /);
  expect((await kept()).at(-1)).toMatchObject({ fate, request_id: null });
  expect(await service.rows('select id from media_request')).toHaveLength(before.length);
  expect(await service.rows('select id from letter')).toHaveLength(letters.length);
});

it('what was taken for automatic by mistake is registered by an officer, with the clock from its receipt', async () => {
  await handIn(
    mailOf(['Когда откроют школу?'], [...utf8, 'Auto-Submitted: auto-generated', 'From: form@dala-habar.example']),
  );
  const { body: aside } = await service.get<{ items: { id: string; fate: string; text: string }[] }>('/mails/aside');
  const [mail] = aside.items;
  expect(mail).toMatchObject({ fate: 'auto-reply', text: 'Когда откроют школу?' });
  expect(await service.get('/mails/aside', { as: baurzhan })).toMatchObject({ body: { items: [] } });
  const { status, body } = await service.post<{ id: string }>(`/mails/${mail?.id}/register`, {});
  expect(status).toBe(201);
  const request = await lastRequest();
  expect(request).toMatchObject({ id: body.id, channel: 'e-mail', text: 'Когда откроют школу?' });
  expect(request.acceptedBy.automatic).toBe(false);
  const [kept] = await service.rows<{ at: Date }>('select received_at as at from incoming_mail where id = $1', [
    mail?.id,
  ]);
  expect(request.receivedAt).toBe(kept?.at.toISOString());
  expect(await service.post(`/mails/${mail?.id}/register`, {})).toMatchObject({ status: 404 });
});

it('a letter that another server sends back is not delivered any more, and the office is told', async () => {
  await handIn(mailOf([question], [...utf8, 'From: a6@dala-habar.example']));
  const request = await lastRequest();
  const { messageId, replyTo } = await letterTo('a6@dala-habar.example');
  const state = async () => (await lastRequest()).letters[0]?.state;
  await eventually(async () => expect(await state()).toBe('delivered'));
  const report = ['--x', 'Content-Type: text/rfc822-headers', '', `Message-ID: ${messageId}`, '--x--'];
  const headers = ['Content-Type: multipart/report; report-type=delivery-status; boundary=x'];
  await handIn(mailOf(report, headers), { from: '', to: [replyTo] });
  expect(await state()).toBe('failed');
  expect((await lastRequest()).mails.at(-1)?.fate).toBe('bounce');
  await eventually(async () => expect(await heard.of(request.id, 3)).toContain('RequesterNotReached'));
});

it('a notice of extension that comes back told nobody: its day counts again, and the office is told when it is missed', async () => {
  await handIn(mailOf([question], [...utf8, 'From: a9@dala-habar.example']));
  const { id } = await lastRequest();
  const extension = { reason: 'Сведения ведут несколько обладателей.', holders: ['Минздрав', 'Акимат'] };
  expect(await service.post(`/media-requests/${id}/extend`, extension, { as: head })).toMatchObject({ status: 200 });
  await eventually(async () => expect((await lastRequest()).extension?.noticeChannel).toBe('e-mail'));
  const { messageId, replyTo } = await letterTo('a9@dala-habar.example');
  const report = ['--x', 'Content-Type: text/rfc822-headers', '', `Message-ID: ${messageId}`, '--x--'];
  const headers = ['Content-Type: multipart/report; report-type=delivery-status; boundary=x'];
  await handIn(mailOf(report, headers), { from: '', to: [replyTo] });
  expect((await lastRequest()).extension).toMatchObject({ noticeGivenAt: null, noticeChannel: null });
  const [{ noticeBy } = { noticeBy: '' }] = await service.rows<{ noticeBy: string }>(
    'select notice_by::text as "noticeBy" from extension where request_id = $1',
    [id],
  );
  await setClock(service.db, `${noticeBy}T19:00:00Z`);
  await service.sweepAll();
  expect((await lastRequest()).noticeMissedOn).toBe(noticeBy);
  expect(await heard.of(id, 5)).toContain('ExtensionNoticeMissed');
  await setClock(service.db, null);
});

it('what nobody can read is registered all the same, with the raw mail kept and the requester asked to send it anew', async () => {
  const raw = mailOf(
    ['MIAGCSqGSIb3DQEHA6CAMIACAQAxggF'],
    [
      'From: a4@dala-habar.example',
      'Subject: secret',
      'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m',
      'Content-Transfer-Encoding: base64',
    ],
  );
  await handIn(raw);
  const request = await lastRequest();
  expect(request).toMatchObject({ subject: 'secret', formalDefects: ['requester-unnamed', 'not-readable'] });
  expect(request.mails[0]).toMatchObject({ readable: false });
  const original = await service.text(`/mails/${request.mails[0]?.id}/original`, {});
  expect(original.text.trim()).toBe(raw);
});

it('the same mail handed in again, to this replica or to another or to both at once, is one request', async () => {
  const other = await otherReplica();
  try {
    const raw = mailOf([`${question} ${Date.now()}`], [...utf8, 'Date: Mon, 2 Mar 2026 10:00:00 +0500']);
    const again = `Received: from relay; Mon, 2 Mar 2026 10:05:00 +0500\r\n${raw}`;
    const said = await Promise.all([
      handIn(raw),
      handIn(again, { at: other }),
      handIn(raw, { at: other }),
      handIn(again),
    ]);
    expect(said.every((line) => line.startsWith('250 '))).toBe(true);
    const { text } = await lastRequest();
    expect(await service.rows('select id from media_request where text = $1', [text])).toHaveLength(1);
  } finally {
    await other.stop();
  }
});

it('a database that is away makes the relay try again, and nothing is lost or doubled', async () => {
  const raw = mailOf(['Когда откроют мост?'], [...utf8, 'Message-ID: <bridge@dala-habar.example>']);
  const admin = new Client({ connectionString: service.db.adminUrl });
  await admin.connect();
  try {
    // Between DATA and commit: the transaction waits for this lock, then its session is cut off.
    await admin.query('begin');
    await admin.query('lock table number_counter in access exclusive mode');
    const said = handIn(raw);
    await eventually(async () => {
      const { rowCount } = await admin.query(
        `select pg_terminate_backend(a.pid) from pg_locks l join pg_stat_activity a on a.pid = l.pid
         where not l.granted and a.datname = current_database()`,
      );
      expect(rowCount).toBeGreaterThan(0);
    });
    expect(await said).toMatch(/^451 /);
    await admin.query('rollback');
  } finally {
    await admin.end();
  }
  expect(await kept('message_id = $1', ['bridge@dala-habar.example'])).toHaveLength(0);
  await eventually(async () => expect(await handIn(raw)).toMatch(/^250 /));
  expect(await handIn(raw)).toMatch(/^250 /);
  expect(await service.rows('select id from media_request where text = $1', ['Когда откроют мост?'])).toHaveLength(1);
});

it('a mail to two bodies is a request to each, and neither sees the other’s', async () => {
  await handIn(mailOf(['Кто чистит реку?'], utf8), { to: ['moh@intake.example', 'TURKISTAN@intake.example'] });
  const rows = await service.rows<{ id: string; body_id: string }>(
    `select id, body_id from media_request where text = 'Кто чистит реку?'`,
  );
  expect(rows.map((row) => row.body_id).sort()).toEqual([moh, turkistan].sort());
  const [mail] = await kept('body_id = $1', [moh]);
  expect(await service.get(`/mails/${mail?.id}/original`, { as: baurzhan })).toMatchObject({ status: 404 });
});

it('an address that is no body’s, and a peer that is no relay, are turned away in words', async () => {
  expect(await handIn(mailOf(['x']), { to: ['nobody@intake.example'] })).toMatch(/^550 5\.1\.1/);
  expect(await handIn(mailOf(['x']), { to: ['moh@elsewhere.example'] })).toMatch(/^550 5\.1\.1/);
  const strict = await otherReplica({ MAIL_INTAKE_RELAYS: '10.1.0.0/16' });
  try {
    expect(await handIn(mailOf(['x']), { at: strict })).toContain('5.7.1');
  } finally {
    await strict.stop();
  }
});

it('a file in a foreign charset and under a foreign name reaches the officer whole', async () => {
  const raw = Buffer.concat([
    Buffer.from(
      'From: a5@dala-habar.example\r\nMessage-ID: <f1@x.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n',
    ),
    Buffer.from('cff0eef1e8ec20eef2e2e5f2e8f2fc20ede020e2eeeff0eef1fb', 'hex'), // «Просим ответить на вопросы» in windows-1251
    Buffer.from('\r\n--b\r\nContent-Type: application/octet-stream; name="'),
    Buffer.from('c7e0eff0eef1', 'hex'), // «Запрос»
    Buffer.from(
      '.txt"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nAAECAw==\r\n--b--\r\n',
    ),
  ]);
  await handIn(raw);
  const request = await lastRequest();
  expect(request).toMatchObject({ text: 'Просим ответить на вопросы', language: 'ru' });
  const [mail] = request.mails;
  expect(mail?.repairs).toContain('charset-wrong');
  expect(mail?.files).toMatchObject([{ name: expect.stringMatching(/^Запрос/) as string, size: 4, owner: 'request' }]);
  const file = await service.bytes(`/mails/${mail?.id}/files/${mail?.files[0]?.id}`);
  expect([...file]).toEqual([0, 1, 2, 3]);
});
