import { createHmac, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Subscriber {
  callback: string;
  topic: string;
  secret: string;
  leaseSeconds: number;
}

/** A hub as WebSub (W3C 2018) has them: it verifies who asks, keeps who is verified, and signs what it sends. */
export interface Hub {
  url: string;
  host: string;
  /** By address of the callback. */
  subscribers: Map<string, Subscriber>;
  /** What was asked of it, in order. */
  asked: { mode: string; topic: string }[];
  /** Lease it grants instead of the one asked for, seconds. */
  grants: number | null;
  /** Takes nobody any more. */
  refuses: boolean;
  /** Sends content to every subscriber of a topic; the answers' statuses. */
  publish(topic: string, content: string, sign?: (content: string, secret: string) => string): Promise<number[]>;
  close(): Promise<void>;
}

const formOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString());
};
const signed = (content: string, secret: string): string =>
  `sha256=${createHmac('sha256', secret).update(content).digest('hex')}`;

export async function openHub(): Promise<Hub> {
  const subscribers = new Map<string, Subscriber>();
  const hub = { subscribers, asked: [], grants: null, refuses: false } as unknown as Hub;
  async function verify(form: URLSearchParams): Promise<void> {
    const [mode, topic, callback] = ['mode', 'topic', 'callback'].map((name) => form.get(`hub.${name}`) ?? '') as [
      string,
      string,
      string,
    ];
    const leaseSeconds = hub.grants ?? Number(form.get('hub.lease_seconds') ?? 0);
    const challenge = randomBytes(12).toString('hex');
    const question = new URL(callback);
    for (const [name, value] of Object.entries({ mode, topic, challenge, lease_seconds: String(leaseSeconds) }))
      question.searchParams.set(`hub.${name}`, value);
    const answer = await fetch(question);
    if (!answer.ok || (await answer.text()) !== challenge) return;
    if (mode === 'unsubscribe') subscribers.delete(callback);
    else subscribers.set(callback, { callback, topic, secret: form.get('hub.secret') ?? '', leaseSeconds });
  }
  const server = createServer((request, response) => {
    void formOf(request).then(async (form) => {
      hub.asked.push({ mode: form.get('hub.mode') ?? '', topic: form.get('hub.topic') ?? '' });
      if (hub.refuses) return response.writeHead(403).end();
      response.writeHead(202).end();
      await verify(form);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(hub, {
    host,
    url: `http://${host}/hub`,
    publish: (topic: string, content: string, sign = signed) =>
      Promise.all(
        [...subscribers.values()]
          .filter((one) => one.topic === topic)
          .map(async ({ callback, secret }) => {
            const headers = { 'content-type': 'application/rss+xml', 'x-hub-signature': sign(content, secret) };
            return (await fetch(callback, { method: 'POST', headers, body: content })).status;
          }),
      ),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
