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
  const hub = [feed.hubs ?? []].flat().find((one) => /^websub$/i.test(one?.type ?? ''));
  return {
    format: 'json',
    ...pushOf(hub?.url, feed.feed_url),
    title: cut(feed.title, LONGEST_LINK) ?? '',
    isWhole: true,
    entries,
    leftOut: Math.max(0, items.length - limit),
  };
}

/**
 * The element's own child of a name. The parser goes by the name alone, so that the `media:title` of a picture, standing first, would
 * be taken for the headline.
 */
const own = ({ element }, name) =>
  element.findElementsWithName(name).find(({ namespace }) => namespace === element.namespace);

const ownText = (item, name) => textOf(own(item, name));

/** The feed's own link of a relation: Atom's, also in RSS. */
const linkOf = ({ element }, rel) =>
  element.findElementsWithName('link').find(({ attributes }) => attributes.rel === rel)?.attributes.href;

/** Who tells of news (WebSub), and by which address the feed goes there. */
const pushOf = (hub, topic) => ({ hub: cut(hub, LONGEST_LINK), topic: cut(topic, LONGEST_LINK) });

/** Atom 0.3 says by `mode` that a text is in base64, Atom 1.0 by a type that is no text. */
function textOf(element) {
  const { mode, type } = element?.attributes ?? {};
  const text = element?.textContentNormalized;
  const isBase64 = text && (mode === 'base64' || type === 'application/octet-stream');
  return isBase64 ? Buffer.from(text, 'base64').toString() : text;
}

/** An identifier that is an address says where the entry is, where no link does (RSS 2.0, `isPermaLink`). */
function addressIn(item) {
  const guid = item.element.findElementWithName('guid');
  const isLink = guid?.attributes.ispermalink !== 'false' && /^https?:/i.test(guid?.textContentNormalized ?? '');
  return isLink ? guid.textContentNormalized : null;
}

function readXml(text, limit, isWhole) {
  const feed = feedParser.parseFeed(text);
  const { items } = feed;
  const entries = items.slice(0, limit).map((item) =>
    entry({
      externalId: item.id || item.element.attributes['rdf:about'],
      url: item.url || addressIn(item),
      title: ownText(item, 'title') || item.title,
      content:
        ownText(item, 'content') ||
        item.content ||
        ownText(item, feed.meta.type === 'atom' ? 'summary' : 'description') ||
        item.description ||
        item.element.findElementWithName('summary')?.textContentNormalized, // of a podcast
      isHtml: true,
      publishedAt: time(item.published) ?? time(item.updated),
    }),
  );
  const leftOut = Math.max(0, items.length - limit);
  return {
    format: feed.meta.type,
    ...pushOf(linkOf(feed, 'hub'), linkOf(feed, 'self')),
    title: cut(ownText(feed, 'title') || feed.title, LONGEST_LINK) ?? '',
    isWhole,
    entries,
    leftOut,
  };
}

const rootOf = (text) => /<((?:\w+:)?(?:rss|rdf|feed))[\s>]/i.exec(text)?.[1];

/** A document that broke off, closed again after its last whole entry: half an entry would stand for the whole for ever. */
function mended(text, root) {
  const closing = /feed$/i.test(root) ? '</entry>' : '</item>';
  const end = text.lastIndexOf(closing);
  if (end < 0) return undefined;
  return `${text.slice(0, end + closing.length)}${/rss$/i.test(root) ? '</channel>' : ''}</${root}>`;
}

/** The parser wants a channel. Some RSS documents have their items without one around them, some RDF documents none beside them. */
function withChannel(text, root) {
  if (/feed$/i.test(root) || /<(?:\w+:)?channel[\s/>]/i.test(text)) return text;
  const start = new RegExp(`<${root}(\\s[^>]*)?>`, 'i');
  if (!/rss$/i.test(root)) return text.replace(start, '$&<channel></channel>');
  return text.replace(start, '$&<channel>').replace(new RegExp(`</${root}\\s*>(?![^]*</${root})`, 'i'), '</channel>$&');
}

/** A document type may bring in declarations from elsewhere; nobody fetches them, and the parser does not know their form. */
const withoutOutsideDeclarations = (text, root) => {
  const head = text.slice(0, text.search(new RegExp(`<${root}[\\s>]`, 'i')));
  return head.replace(/<!ENTITY\s+%[^>]*>|%[\w.-]+;/g, '') + text.slice(head.length);
};

/** The parser takes a document that has no end for one that has; whether it broke off is seen by its root alone. */
function readDocument(text, limit) {
  const root = rootOf(text);
  if (!root) return undefined;
  // A document that lost only its last character is whole.
  const closed = text.trimEnd().endsWith(`</${root}`) ? `${text.trimEnd()}>` : text;
  const isWhole = new RegExp(`</${root}\\s*>`, 'i').test(closed);
  const document = withChannel(withoutOutsideDeclarations(closed, root), root);
  try {
    if (isWhole) return readXml(document, limit, true);
  } catch (error) {
    if (error.code === 'INVALID_FEED') return undefined;
  }
  const mend = mended(document, root);
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
