/**
 * The thread in which feeds are read. What comes over the wire is parsed here and nowhere else, so that a document made to be slow
 * or huge holds up nobody: the other side ends this thread when it takes too long. Plain JavaScript: a thread is started from a file.
 */
import { parentPort } from 'node:worker_threads';
import feedParser from '@rowanmanning/feed-parser';

/** Longest raw field that is handed over, UTF-16 units; the text made of it is bounded far below. */
const LONGEST_FIELD = 200_000;
const LONGEST_LINK = 4_000;

const cut = (value, longest) => (typeof value === 'string' ? value.slice(0, longest) : null);
const time = (date) => (date && !Number.isNaN(date.valueOf()) ? date.valueOf() : null);
const dateOf = (text) => (typeof text === 'string' ? time(new Date(text)) : null);

const entry = ({ externalId, url, title, content, isHtml, publishedAt }) => ({
  externalId: cut(externalId, LONGEST_LINK),
  url: cut(url, LONGEST_LINK),
  title: cut(title, LONGEST_LINK) ?? '',
  content: cut(content, LONGEST_FIELD) ?? '',
  isHtml,
  publishedAt,
});

/** JSON Feed 1.0 and 1.1. */
function readJson(text, limit) {
  const feed = JSON.parse(text);
  if (!String(feed?.version ?? '').includes('jsonfeed.org/version/') || !Array.isArray(feed.items)) return undefined;
  const items = feed.items.filter((item) => typeof item === 'object' && item !== null);
  const entries = items.slice(0, limit).map((item) => {
    const isHtml = typeof item.content_html === 'string' && item.content_html !== '';
    return entry({
      externalId: item.id === undefined || item.id === null ? null : String(item.id),
      url: item.url ?? item.external_url,
      title: item.title,
      content: isHtml ? item.content_html : (item.content_text ?? item.summary),
      isHtml,
      publishedAt: dateOf(item.date_published) ?? dateOf(item.date_modified),
    });
  });
  return { format: 'json', isWhole: true, entries, leftOut: Math.max(0, items.length - limit) };
}

function readXml(text, limit, isWhole) {
  const feed = feedParser.parseFeed(text);
  const items = feed.items;
  const entries = items.slice(0, limit).map((item) =>
    entry({
      externalId: item.id,
      url: item.url,
      title: item.title,
      content: item.content || item.description,
      isHtml: true,
      publishedAt: time(item.published) ?? time(item.updated),
    }),
  );
  return { format: feed.meta.type, isWhole, entries, leftOut: Math.max(0, items.length - limit) };
}

const rootOf = (text) => /<((?:\w+:)?(?:rss|rdf|feed))[\s>]/i.exec(text)?.[1];

/** A document that broke off, closed again after its last whole entry: half an entry would stand for the whole for ever. */
function mended(text, root) {
  const closing = /feed$/i.test(root) ? '</entry>' : '</item>';
  const end = text.lastIndexOf(closing);
  if (end < 0) return undefined;
  return `${text.slice(0, end + closing.length)}${/rss$/i.test(root) ? '</channel>' : ''}</${root}>`;
}

/** The parser takes a document that has no end for one that has; whether it broke off is seen by its root alone. */
function readDocument(text, limit) {
  const root = rootOf(text);
  if (!root) return undefined;
  const isWhole = new RegExp(`</${root}\\s*>`, 'i').test(text);
  try {
    if (isWhole) return readXml(text, limit, true);
  } catch (error) {
    if (error.code === 'INVALID_FEED') return undefined;
  }
  const mend = mended(text, root);
  return mend ? readXml(mend, limit, false) : undefined;
}

function read(text, limit) {
  const trimmed = text.trimStart();
  try {
    if (trimmed.startsWith('{')) return readJson(trimmed, limit);
    // Some servers let a warning or an empty line slip in before the document.
    const from = text.search(/<(\?xml|rss|feed|rdf:RDF|!--|!DOCTYPE)[\s>]?/i);
    return readDocument(from > 0 ? text.slice(from) : text, limit);
  } catch {
    return undefined; // whatever it is, no reader of feeds understands it
  }
}

parentPort.on('message', ({ text, entries }) => parentPort.postMessage(read(text, entries) ?? null));
