import { Parser } from 'htmlparser2';

const LONGEST_FIELD = 4_000;
/** No sitemap may hold more (sitemaps.org); what lies beyond is not read. */
const MOST_ENTRIES = 50_000;

const localName = (name) => name.slice(name.indexOf(':') + 1).toLowerCase();
const time = (text) => {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? null : at;
};

/** Which field of an entry an element is, by itself and what it lies in: the `loc` of a picture is no address of a page. */
const fields = {
  'url loc': 'url',
  'url lastmod': 'changed',
  'news title': 'title',
  'news publication_date': 'published',
  'sitemap loc': 'url',
  'sitemap lastmod': 'changed',
};

/** The newest first; those that say no date keep their order, behind. */
const newestFirst = (a, b) => (b.at ?? -Infinity) - (a.at ?? -Infinity) || 0;

const entryOf = ({ url, title, changed, published, isNews }) => ({
  url: url.trim(),
  title: title?.trim() || null,
  publishedAt: time(published),
  at: time(published) ?? time(changed),
  isNews: Boolean(isNews),
});

/**
 * A sitemap of pages or an index of sitemaps (sitemaps.org 0.9, with the news extension), read as a stream: no tree is built, and no
 * entity but the five of XML is unfolded.
 * @returns undefined when it is neither
 */
export function readSitemap(text, limit) {
  const path = [];
  const entries = [];
  let root;
  let isWhole = false;
  let seen = 0;
  let current = {};
  let field;
  const parser = new Parser(
    {
      onopentagname(tag) {
        const name = localName(tag);
        root ??= name;
        field = fields[`${path.at(-1)} ${name}`];
        path.push(name);
        if (name === 'url' || name === 'sitemap') current = {};
        if (name === 'news') current.isNews = true;
      },
      ontext(part) {
        if (!field) return;
        const before = current[field] ?? '';
        if (before.length < LONGEST_FIELD) current[field] = before + part.slice(0, LONGEST_FIELD);
      },
      onclosetag(tag, isImplied) {
        const name = localName(tag);
        path.pop();
        field = undefined;
        if (isImplied) return;
        if (name === root) isWhole = true;
        if ((name !== 'url' && name !== 'sitemap') || !current.url) return;
        seen += 1;
        if (seen <= MOST_ENTRIES) entries.push(entryOf(current));
        current = {};
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  if (root !== 'urlset' && root !== 'sitemapindex') return undefined;
  const kept = entries.toSorted(newestFirst).slice(0, limit);
  return { isIndex: root === 'sitemapindex', isWhole, entries: kept, leftOut: seen - kept.length };
}
