import { eventually, openMailBox } from '@baspasoz/testing';
import type { Heard, MailBox } from '@baspasoz/testing';
import { WorkBell } from '@baspasoz/messaging';
import { FileBell } from '../attachments/file-bell.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { asked, askedInKazakh, register, refusesAlone, onPaper } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

let service: SpecService;
let box: MailBox;
let heard: Heard;

beforeAll(async () => {
  box = await openMailBox();
  service = await startSpecService('letters', { SMTP_URL: box.url });
  await refusesAlone(service);
  heard = await service.heard();
});
afterAll(async () => {
  await heard.stop();
  await service.stop();
  await box.close();
});

let addresses = 0;
/** A request whose requester has an address no other test writes to. */
async function registered(changes: object = asked) {
  const email = `reader-${(addresses += 1)}@meridian.example`;
  const receipt = await register(service, { ...changes, requester: { ...asked.requester, email } });
  return { ...receipt, email };
}
const mailsTo = (email: string) => box.mails.filter(({ to }) => to === email);
const mailTo = (email: string, subject: string) =>
  eventually(() => {
    const mail = mailsTo(email).find((one) => one.subject.includes(subject));
    if (!mail)
      throw new Error(
        `${email} has only ${mailsTo(email)
          .map((one) => one.subject)
          .join('; ')}`,
      );
    return mail;
  });
const unwrapped = (text: string) => text.replace(/\s+/g, ' ');
const pageOf = async (id: string) => (await service.get<RequestDetail>(`/media-requests/${id}`)).body;
const letterOf = (id: string, kind: string, state: string) =>
  eventually(async () => {
    const letter = (await pageOf(id)).letters.find((one) => one.kind === kind);
    if (letter?.state !== state) throw new Error(`the ${kind} is ${letter?.state}`);
    return letter;
  });
/** Makes what waits for its next attempt due now. */
async function hurry() {
  await service.rows(`update letter set next_attempt_at = clock_timestamp() where next_attempt_at is not null`);
  service.app.get(WorkBell).ring();
}
const answer = { language: 'ru', text: 'Закуплено льготных лекарств на 1,2 млрд тенге.' };

it('a receipt arrives at once, with number, term, law and a link that opens the request', async () => {
  const request = await registered();
  const mail = await mailTo(request.email, request.number);
  expect(mail.subject).toBe(`Запрос зарегистрирован: ${request.number}`);
  expect(mail.language).toBe('ru');
  expect(mail.text).toContain('Министерство здравоохранения');
  expect(mail.text).toContain('5 рабочих дней');
  expect(mail.text).toContain(request.clock.term.clause.ru);
  const { who, clause } = request.clock.askedBy;
  expect(unwrapped(mail.text)).toContain(
    `Срок зависит от того, кто спрашивает: ${who.ru} (${clause.ru}, по переводу акта). Правовой профиль: KZ-2024.`,
  );
  expect(mail.text).toContain(request.clock.dueOn.split('-').reverse().join('.'));

  const link = new URL(/https:\/\/\S+/.exec(mail.text)?.[0] ?? '');
  expect(link.pathname).toBe('/ru/status');
  const status = await service.get(
    `/public/status/${encodeURIComponent(link.searchParams.get('number') ?? '')}?code=${link.searchParams.get('code')}`,
    { as: 'nobody' },
  );
  expect(status.status).toBe(200);
});

it('once the receipt is out, its code is nowhere in the database', async () => {
  const request = await registered();
  await letterOf(request.id, 'receipt', 'delivered');
  const [row] = await service.rows<{ text: string; tracking_code: string | null }>(
    `select text, tracking_code from letter where request_id = $1`,
    [request.id],
  );
  expect(row?.tracking_code).toBeNull();
  expect(row?.text).toContain('{link}');
  expect(row?.text).not.toContain(request.trackingCode);
});

it('a Kazakh request is written to in Kazakh', async () => {
  const request = await registered(askedInKazakh);
  const mail = await mailTo(request.email, request.number);
  expect(mail.subject).toBe(`Сұрау салу тіркелді: ${request.number}`);
  expect(mail.language).toBe('kk');
  expect(mail.text).toContain('Жауап беру мерзімі');
  expect(mail.text).toContain('жұмыс күні');
  expect(unwrapped(mail.text)).toContain(`Мерзім кім сұрағанына байланысты: ${request.clock.askedBy.who.kk} (`);
});

it('the answer goes to the requester, and the ledger and the world hear of it only when the server has taken it', async () => {
  const request = await registered();
  await letterOf(request.id, 'receipt', 'delivered');
  await service.post(`/media-requests/${request.id}/answer`, answer);
  const mail = await mailTo(request.email, 'Ответ на запрос');
  expect(mail.text).toContain(answer.text);
  expect(mail.text).toContain('в течение 3 месяцев');
  await letterOf(request.id, 'answer', 'delivered');
  const { ledger, delivery, deliveryOwed } = await pageOf(request.id);
  expect({ state: delivery?.state, deliveryOwed }).toEqual({ state: 'delivered', deliveryOwed: null });
  expect(ledger.map(({ kind }) => kind).slice(-2)).toEqual(['answered', 'letter-delivered']);
  expect(ledger.at(-1)).toMatchObject({ params: { letter: 'answer' }, clause: { ru: 'пункт 2 статьи 66 АППК' } });
  expect(await heard.of(request.id, 4)).toEqual([
    'RequestReceived',
    'RequesterNotified',
    'RequestAnswered',
    'RequesterNotified',
  ]);
  const sequences = (await heard.about(request.id, 4)).map(({ sequence }) => sequence);
  expect(sequences).toEqual([1, 2, 3, 4]);
});

/** A request whose answer takes one file along. */
async function answeredWith(name: string, content: Buffer) {
  const request = await registered();
  const path = `/media-requests/${request.id}/attachments?to=answer`;
  expect((await service.upload(path, [[name, content]])).status).toBe(201);
  await eventually(async () => {
    service.app.get(FileBell).ring();
    expect((await pageOf(request.id)).attachments[0]?.state).toBe('unchecked');
  });
  await service.post(`/media-requests/${request.id}/answer`, answer);
  return mailTo(request.email, 'Ответ на запрос');
}

it('the answer carries its files, byte for byte; what the relay would not take stays on the status page, and the letter says so', async () => {
  const table = Buffer.from('область;сумма\nТуркестанская;1,2\n');
  const small = await answeredWith('закупки.csv', table);
  expect(small.files).toEqual([{ name: 'закупки.csv', content: table }]);
  expect(small.text).toContain('вложены в это письмо');
  const large = await answeredWith('всё.csv', Buffer.alloc(1_100_000, 'область;сумма\n'));
  expect(large.files).toEqual([]);
  expect(large.text).toContain('для письма они слишком велики');
  expect(large.text).toMatch(/https:\/\/\S+\/ru\/status\?number=\S+/);
  expect(large.text).not.toContain('code=');
});

it('a refusal is sent with its ground, its reasoning and the right to complain', async () => {
  const request = await registered();
  const reasoning = 'Сведения отнесены законом к охраняемой тайне, поэтому раскрыть их нельзя.';
  const { body: grounds } = await service.get<{ items: { code: string; label: { ru: string } }[] }>('/refusal-grounds');
  const ground = grounds.items[0];
  const refused = await service.post(`/media-requests/${request.id}/refuse`, {
    groundCode: ground?.code,
    reasoning,
    approvedByHead: true,
  });
  expect(refused.status).toBe(200);
  const mail = await mailTo(request.email, 'Отказ по запросу');
  expect(mail.text).toContain(ground?.label.ru);
  expect(mail.text).toContain(reasoning);
  expect(mail.text).toContain('в течение 3 месяцев');
});

it('a letter about the extension that the server took is the notice the law wants', async () => {
  const request = await registered();
  const { body: extended } = await service.post<RequestDetail>(`/media-requests/${request.id}/extend`, {
    reason: 'Сведения ещё запрашиваются',
    holders: ['Комитет контроля', 'Акимат города Астаны'],
    paperDecision: onPaper(request),
  });
  expect(extended.extension?.noticeGivenAt).toBeNull();
  const mail = await mailTo(request.email, 'продлён');
  expect(mail.text).toContain('Комитет контроля; Акимат города Астаны');
  await letterOf(request.id, 'extension-notice', 'delivered');
  const page = await pageOf(request.id);
  expect(page.extension).toMatchObject({ noticeChannel: 'e-mail', noticeGivenAt: expect.any(String) as string });
  expect(page.allowedActions).not.toContain('record-extension-notice');
  const open = await service.rows(
    `select from deadline where aggregate_id = $1 and kind = 'extension-notice' and fired_at is null and closed_at is null`,
    [request.id],
  );
  expect(open).toHaveLength(0);
});

it('a mail server that is away delays a letter and loses nothing', async () => {
  box.refuse(451);
  const request = await registered();
  const waiting = await letterOf(request.id, 'receipt', 'waiting').then((letter) =>
    eventually(async () => {
      const [now] = (await pageOf(request.id)).letters;
      if (!now?.attempts) throw new Error('not tried yet');
      return { ...letter, ...now };
    }),
  );
  expect(waiting.settledAt).toBeNull();
  expect(mailsTo(request.email)).toHaveLength(0);
  box.refuse(null);
  await eventually(async () => {
    await hurry();
    expect(mailsTo(request.email)).toHaveLength(1);
  });
  await letterOf(request.id, 'receipt', 'delivered');
});

it('a refused address is shown to the office, and the letter goes to the corrected one', async () => {
  box.refuse(550);
  const request = await registered();
  const failed = await letterOf(request.id, 'receipt', 'failed');
  box.refuse(null);
  expect(await heard.of(request.id, 2)).toEqual(['RequestReceived', 'RequesterNotReached']);
  expect((await pageOf(request.id)).ledger.at(-1)).toMatchObject({ kind: 'letter-failed' });

  const again = await service.post<RequestDetail>(`/media-requests/${request.id}/letters/${failed.id}/resend`, {
    email: 'right@meridian.example',
  });
  expect(again.body.requester.email).toBe('right@meridian.example');
  const mail = await mailTo('right@meridian.example', request.number);
  expect(mail.text).toContain(request.trackingCode);
  await letterOf(request.id, 'receipt', 'delivered');
  const twice = await service.post(`/media-requests/${request.id}/letters/${failed.id}/resend`, {});
  expect(twice).toMatchObject({ status: 409, body: { code: 'letter-not-failed' } });
});

it('who left no address is written to by nobody', async () => {
  const request = await register(service, { requester: { kind: 'journalist', name: 'Асель' } });
  expect((await pageOf(request.id)).letters).toEqual([]);
});

it('a letter in the hands of a process that died is sent by another, under the same Message-ID, and said once', async () => {
  box.refuse(451);
  const request = await registered();
  const letter = await eventually(async () => {
    const [one] = (await pageOf(request.id)).letters;
    if (one?.state !== 'waiting' || one.attempts === 0) throw new Error('not tried yet');
    return one;
  });
  box.refuse(null);
  // What a process leaves behind that is killed before the server has answered.
  await service.rows(`update letter set state = 'sending', next_attempt_at = clock_timestamp() where id = $1`, [
    letter.id,
  ]);
  service.app.get(WorkBell).ring();
  await letterOf(request.id, 'receipt', 'delivered');
  expect(mailsTo(request.email).map(({ messageId }) => messageId)).toEqual([`<${letter.id}@baspasoz.example>`]);
  expect(await heard.of(request.id, 2)).toEqual(['RequestReceived', 'RequesterNotified']);
});

it('two replicas send each letter once', async () => {
  const other = await service.replica();
  try {
    const requests = await Promise.all(Array.from({ length: 20 }, () => registered()));
    service.app.get(WorkBell).ring();
    other.app.get(WorkBell).ring();
    for (const { id } of requests) await letterOf(id, 'receipt', 'delivered');
    for (const { email } of requests) expect(mailsTo(email)).toHaveLength(1);
  } finally {
    await other.stop();
  }
});

it("another body's officer can neither see nor repeat a letter", async () => {
  const { baurzhan } = await import('../testing/people.js');
  const request = await registered();
  const [letter] = (await pageOf(request.id)).letters;
  const other = await service.post(
    `/media-requests/${request.id}/letters/${letter?.id}/resend`,
    { email: 'thief@example.org' },
    { as: baurzhan },
  );
  expect(other).toMatchObject({ status: 404, body: { code: 'request-not-found' } });
});
