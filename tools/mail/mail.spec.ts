import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';

const load = (path: string) => import(new URL(path, import.meta.url).href);

let folder: string;
let ports: { smtp: number; page: number };
let parts: { close(): Promise<void> }[];

beforeAll(async () => {
  const { freePort } = await load('../infra/port.mjs');
  const { openMailStore } = await load('./store.mjs');
  const { startSmtp } = await load('./smtp.mjs');
  const { startInbox } = await load('./inbox.mjs');
  folder = await mkdtemp(join(tmpdir(), 'baspasoz-mail-'));
  ports = { smtp: await freePort(), page: await freePort() };
  const store = await openMailStore(folder);
  parts = [await startSmtp({ port: ports.smtp, store }), await startInbox({ port: ports.page, store })];
});
afterAll(async () => {
  await Promise.all(parts.map((part) => part.close()));
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

test('an id that is not one reaches no file', async () => {
  expect((await get('/message/..%2f..%2fetc%2fpasswd')).status).toBe(404);
});
