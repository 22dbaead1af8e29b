import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';

/** What is served: path, format and name of each feed. */
export const feeds = JSON.parse(await readFile(new URL('feeds.json', import.meta.url), 'utf8'));

async function contentOf({ file, isWire, origin, name }, wire) {
  const url = new URL(`data/${file}`, import.meta.url);
  const { mtime } = await stat(url);
  if (!isWire) return { body: await readFile(url), changedAt: mtime };
  const { text, changedAt = mtime } = wire.feed({ origin, name });
  return { body: Buffer.from(text), changedAt };
}

/** RFC 9110 §13.2.2: the entity tag decides, and only without one the date. */
function isUnchanged({ 'if-none-match': tags, 'if-modified-since': since }, etag, changedAt) {
  if (tags) return tags.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
  return Boolean(since) && Math.floor(changedAt.getTime() / 1000) * 1000 <= Date.parse(since);
}

/**
 * Answers for one feed as a well-kept news site does: validators, and 304 to who has it already.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Awaited<ReturnType<typeof import('./wire.mjs').openWire>>} wire
 */
export async function serveFeed(request, response, feed, wire) {
  const { body, changedAt } = await contentOf(feed, wire);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const validators = { etag, 'last-modified': changedAt.toUTCString(), 'cache-control': 'no-cache' };
  if (isUnchanged(request.headers, etag, changedAt)) return response.writeHead(304, validators).end();
  response.writeHead(200, { ...validators, 'content-type': feed.type, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
