/**
 * The first way through a running installation, as a browser goes it: sign-in at Keycloak, a request registered, the queue, the
 * head's notification and the mail. After `docker compose up` and deploy/seed.sh: `node --env-file=.env deploy/first-flow.mjs`.
 */
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';

const web = 'http://localhost:8080';
const patience = 120_000;

/** One browser: a cookie jar, and `.localhost` at loopback, where browsers look for it (RFC 6761). */
function browser() {
  const jar = new Map();
  const ask = (address, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const url = new URL(address, web);
      const cookie = [...jar].flatMap(([key, value]) => (key.startsWith(`${url.host} `) ? [value] : [])).join('; ');
      const options = { host: '127.0.0.1', port: url.port, path: `${url.pathname}${url.search}`, method };
      const sent = request({ ...options, headers: { host: url.host, cookie, ...headers } }, async (answer) => {
        for (const line of answer.headers['set-cookie'] ?? []) {
          const [pair] = line.split(';');
          jar.set(`${url.host} ${pair.split('=')[0]}`, pair);
        }
        let text = '';
        for await (const chunk of answer.setEncoding('utf8')) text += chunk;
        resolve({ url, status: answer.statusCode, location: answer.headers.location, text });
      });
      sent.once('error', reject);
      sent.end(body);
    });
  const follow = async (address, options) => {
    const answer = await ask(address, options);
    return answer.location ? follow(new URL(answer.location, answer.url).href) : answer;
  };
  return { ask, follow };
}

async function json(browserOf, address, options) {
  const { status, text } = await browserOf.ask(address, options);
  if (status >= 400) throw new Error(`${address} answered ${status}: ${text.slice(0, 300)}`);
  return JSON.parse(text);
}

async function signIn(login) {
  const one = browser();
  const form = await one.follow('/auth/login');
  const action = /<form[^>]+action="([^"]+)"/.exec(form.text)?.[1]?.replaceAll('&amp;', '&');
  if (!action) throw new Error(`no sign-in form at ${form.url.origin}: ${form.status}`);
  await one.follow(action, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ username: login, password: process.env.DEMO_PASSWORD }).toString(),
  });
  const session = await json(one, '/api/session');
  console.log(
    `${login} signed in at ${form.url.origin}: roles ${session.roles.join(', ')}, language ${session.person.language}`,
  );
  return { ...one, csrf: session.csrfToken };
}

async function until(what, look) {
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 1000))) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`not within ${patience / 1000} s: ${what}`);
}

const officer = await signIn('aigerim');
const registered = await json(officer, '/api/requests/media-requests', {
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    origin: web,
    'x-csrf-token': officer.csrf,
    'idempotency-key': randomUUID(),
  },
  body: JSON.stringify({
    kind: 'media-request',
    channel: 'e-mail',
    language: 'kk',
    subject: 'Ауруханалар саны',
    text: 'Облыста неше аурухана бар?',
    requester: { kind: 'journalist', name: 'Әсел Нұрланова', outlet: 'Дала', email: 'asel@example.org' },
  }),
});
console.log(`registered ${registered.number}, due ${registered.clock.dueOn}`);

const queue = await json(officer, '/api/requests/media-requests?view=all&limit=100');
if (!queue.items.some(({ id }) => id === registered.id)) throw new Error('the request is not in the queue');
console.log(`the queue holds it, among ${queue.items.length}`);

const head = await signIn('head');
const notification = await until('a notification of an overdue answer', async () => {
  const { items } = await json(head, '/api/monitoring/notifications?state=all');
  return items.find(({ matter }) => matter.kind === 'deadline-breached');
});
console.log(
  `requests → Kafka → monitoring: the head is told of ${notification.matter.params.number}, ${notification.severity}`,
);

const mails = await until('a mail', async () => {
  const { total } = await json(browser(), 'http://localhost:8026/api/v1/messages');
  return total;
});
console.log(`the mail server took ${mails} mails`);
