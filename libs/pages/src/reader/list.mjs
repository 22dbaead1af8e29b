import { addressOf, baseOf, documentOf, isSameSite, textOf } from './dom.mjs';

const feedTypes = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)/i;
const around =
  'nav, footer, form, [role="navigation"], [role="contentinfo"], [class*="menu" i], [class*="footer" i], [class*="breadcrumb" i], [class*="pagin" i], [class*="social" i], [class*="cookie" i]';
const inNews =
  'article, h1, h2, h3, h4, li, [class*="news" i], [class*="post" i], [class*="item" i], [class*="card" i], [class*="title" i]';
const MOST_ANCHORS = 5_000;
const LEAST_HEADLINE = 20;
const ENOUGH = 4;

const words = (text) => text.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word)).length;

/** An address as content systems give to articles: a number, a date, a long name in the path, or a number in the query. */
const looksLikeArticle = ({ pathname, search }) =>
  /\d{3,}/.test(pathname) ||
  pathname.split('/').some((part) => part.split(/[-_]/).length >= 4 || part.length >= 24) ||
  /[?&](?:id|p|news|article)=\d+/i.test(search);

function scoreOf(anchor, url, text) {
  const count = words(text);
  const headline = text.length >= LEAST_HEADLINE && count >= 3 ? 2 + (count >= 5 ? 1 : 0) : 0;
  if (headline === 0) return 0;
  return (
    headline +
    (looksLikeArticle(url) ? 2 : 0) +
    (anchor.closest(inNews) ? 1 : 0) -
    (anchor.closest(around) ? 4 : 0) -
    (anchor.closest('aside') ? 2 : 0)
  );
}

/** The shortest heading inside says it best: a card's anchor may hold its date and summary too. */
const labelOf = (anchor) =>
  textOf(anchor.querySelector('h1, h2, h3, h4, h5, [class*="title" i]')) ||
  textOf(anchor) ||
  anchor.getAttribute('title') ||
  anchor.querySelector('img')?.getAttribute('alt')?.trim() ||
  '';

function feedsOf(document, base) {
  const found = new Map();
  for (const link of document.querySelectorAll('link[rel~="alternate" i][type][href]')) {
    const address = feedTypes.test(link.getAttribute('type')) ? addressOf(link.getAttribute('href'), base) : undefined;
    if (address && !found.has(address.href))
      found.set(address.href, { url: address.href, title: (link.getAttribute('title') ?? '').slice(0, 200) });
  }
  return [...found.values()].slice(0, 10);
}

/** What a page of an outlet leads to: the articles it lists, in its order, and the feeds it names. */
export function readList(html, url, limit) {
  const document = documentOf(html);
  const base = baseOf(document, url);
  const own = new URL(url);
  const found = new Map();
  for (const anchor of [...document.querySelectorAll('a[href]')].slice(0, MOST_ANCHORS)) {
    const address = addressOf(anchor.getAttribute('href'), base);
    if (!address || !isSameSite(address, own) || address.pathname === '/' || address.href === own.href) continue;
    const text = labelOf(anchor).slice(0, 500);
    const score = scoreOf(anchor, address, text);
    const known = found.get(address.href);
    if (!known || known.score < score) found.set(address.href, { url: address.href, title: text, score });
  }
  const articles = [...found.values()].filter(({ score }) => score >= ENOUGH);
  return {
    title: textOf(document.querySelector('title')).slice(0, 200),
    feeds: feedsOf(document, base),
    links: articles.slice(0, limit).map(({ url: to, title }) => ({ url: to, title })),
    leftOut: Math.max(0, articles.length - limit),
  };
}
