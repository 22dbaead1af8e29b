import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMailBox } from '@baspasoz/testing';
import type { MailBox } from '@baspasoz/testing';
import { createTransport } from 'nodemailer';

const load = (path: string) => import(new URL(path, import.meta.url).href);

let folder: string;
let ports: { smtp: number; page: number };
let parts: { close(): Promise<void> }[];
/** Stands where the bodies' intake would: a second SMTP server that keeps what it is handed. */
let intake: MailBox;

beforeAll(async () => {
  const { freePort } = await load('../infra/port.mjs');
  const { openMailStore } = await load('./store.mjs');
  const { startSmtp } = await load('./smtp.mjs');
  const { startInbox } = await load('./inbox.mjs');
  const { relayTo } = await load('./relay.mjs');
  folder = await mkdtemp(join(tmpdir(), 'baspasoz-mail-'));
  ports = { smtp: await freePort(), page: await freePort() };
  const store = await openMailStore(folder);
  intake = await openMailBox();
  const relay = relayTo(Number(new URL(intake.url).port));
  parts = [await startSmtp({ port: ports.smtp, store, relay }), await startInbox({ port: ports.page, store, relay })];
});
afterAll(async () => {
  await Promise.all(parts.map((part) => part.close()));
  await intake.close();
  await rm(folder, { recursive: true, force: true });
});

const get = async (path: string, language = 'ru') =>
  fetch(`http://127.0.0.1:${ports.page}${path}`, { headers: { 'accept-language': language } });

const send = (subject: string, content: { text: string; html?: string }) =>
  createTransport({ host: '127.0.0.1', port: ports.smtp }).sendMail({
    from: 'no-reply@baspasoz.example',
    to: 'head@moh.example',
    subject,
    ...content,
  });

async function idOf(subject: string): Promise<string> {
  const { items } = (await (await get('/api/messages')).json()) as { items: { id: string; subject: string }[] };
  return items.find((item) => item.subject === subject)?.id ?? '';
}

test('what the server accepted is in the inbox at once, with Kazakh letters whole', async () => {
  const { response } = await send('Мерзім бұзылды: МЗ-2026-1', { text: 'Сұрау салушыға жауап берілмеді' });
  expect(response).toMatch(/^250 /);
  expect(await (await get('/')).text()).toContain('Мерзім бұзылды: МЗ-2026-1');
  const page = await (await get(`/message/${await idOf('Мерзім бұзылды: МЗ-2026-1')}`)).text();
  expect(page).toContain('Сұрау салушыға жауап берілмеді');
});

test('a mail’s HTML runs in a frame that may do nothing, and its subject is text', async () => {
  await send('<script>alert(1)</script>', { text: 'plain', html: '<b>bold</b><script>alert(1)</script>' });
  const id = await idOf('<script>alert(1)</script>');
  const page = await (await get(`/message/${id}`)).text();
  expect(page).toContain('<iframe sandbox ');
  expect(page).not.toContain('<script>');
  const frame = await get(`/message/${id}/html`);
  expect(frame.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
  expect(await (await get(`/message/${id}?view=text`)).text()).toContain('<pre>plain');
});

test.each([
  ['kk', 'Пошта'],
  ['ru', 'Почта'],
  ['en', 'Mail'],
])('the inbox speaks %s', async (language, title) => {
  expect(await (await get('/', language)).text()).toContain(`<h1>${title}</h1>`);
  expect(await (await get(`/?lang=${language}`, 'de')).text()).toContain(`<h1>${title}</h1>`);
});

test('the version for the visually impaired is one press away and stays', async () => {
  const usual = await (await get('/')).text();
  expect(usual).not.toContain('data-vision');
  const [, href = ''] = /class="vision" href="([^"]+)"/.exec(usual) ?? [];
  const pressed = await fetch(`http://127.0.0.1:${ports.page}${href.replaceAll('&amp;', '&')}`, { redirect: 'manual' });
  const [cookie = ''] = (pressed.headers.get('set-cookie') ?? '').split(';');
  const low = await fetch(`http://127.0.0.1:${ports.page}${pressed.headers.get('location')}`, { headers: { cookie } });
  expect(await low.text()).toContain('<html lang="ru" data-vision="low">');
});

const write = (fields: Record<string, string>, origin = `http://127.0.0.1:${ports.page}`) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('files', new Blob(['a,b']), 'Кесте.csv');
  const url = `http://127.0.0.1:${ports.page}/write?lang=ru`;
  return fetch(url, { method: 'POST', body: form, headers: { origin }, redirect: 'manual' });
};
const question = {
  name: 'Айдана',
  from: 'a@x.example',
  to: 'moh@intake.baspasoz.example',
  subject: 'Сұрақ',
  text: 'Неге?',
};

test('what is written to a body on the page goes to its intake by SMTP, with its files', async () => {
  expect(await (await get('/write')).text()).toContain('moh@intake.baspasoz.example');
  expect((await write(question)).headers.get('location')).toBe('/?lang=ru&sent=1');
  expect(intake.mails.at(-1)).toMatchObject({ to: 'moh@intake.baspasoz.example', subject: 'Сұрақ' });
  intake.refuse(550);
  const refused = await write(question);
  intake.refuse(null);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('550');
});

test('a page of another site writes to nobody', async () => {
  const before = intake.mails.length;
  expect((await write(question, 'https://elsewhere.example')).status).toBe(403);
  expect(intake.mails).toHaveLength(before);
});

test('a mail to a body is handed on before its sender is told that it was taken', async () => {
  intake.refuse(451);
  const mail = { from: 'a@x.example', to: 'moh@intake.baspasoz.example', subject: 'кейін', text: 'x' };
  const transport = createTransport({ host: '127.0.0.1', port: ports.smtp });
  await expect(transport.sendMail(mail)).rejects.toMatchObject({ responseCode: 451 });
  intake.refuse(null);
  await transport.sendMail(mail);
  expect(intake.mails.at(-1)?.subject).toBe('кейін');
});

test('an id that is not one reaches no file', async () => {
  expect((await get('/message/..%2f..%2fetc%2fpasswd')).status).toBe(404);
});
