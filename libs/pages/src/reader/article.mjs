import { Readability } from '@mozilla/readability';
import { dateCandidates } from './dates.mjs';
import { addressOf, baseOf, documentOf, isSameSite, metaOf, textOf } from './dom.mjs';
import { articleInJsonLd } from './json-ld.mjs';

const LONGEST_CONTENT = 400_000;
const MOST_ELEMENTS = 60_000;
const LEAST_HEADLINE = 12;

const nothing = 'script, style, noscript, template, iframe, form, svg, button, nav, footer';
/** What content systems call the text of an article, where the general method finds less than that. */
const bodies =
  '[itemprop="articleBody"], .article-body, .article__body, .article-text, .post-content, .entry-content, .news-text';

const letters = (html) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim().length;

/** The page's own headline is what others say with the name of the site behind it; a title alone is often the site's. */
function headlineOf(document, jsonLd) {
  const h1 = textOf(document.querySelector('article h1, main h1, h1'));
  const said = jsonLd?.headline ?? metaOf(document, 'og:title', 'twitter:title');
  const isOwn = h1.length >= LEAST_HEADLINE && (!said || said.startsWith(h1) || said.length > 3 * h1.length);
  return (isOwn ? h1 : said || textOf(document.querySelector('title')) || h1).slice(0, 1_000);
}

/** Where the page says it lives; believed within its own site only. */
function canonicalOf(document, url) {
  const named = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? metaOf(document, 'og:url');
  const address = addressOf(named, url);
  const isFront = address?.pathname === '/' && new URL(url).pathname !== '/';
  return address && !isFront && isSameSite(address, new URL(url)) ? address.href : url;
}

const isDeclared = (document, jsonLd) =>
  Boolean(jsonLd) ||
  /^article$/i.test(metaOf(document, 'og:type') ?? '') ||
  Boolean(metaOf(document, 'article:published_time')) ||
  Boolean(document.querySelector('[itemtype*="schema.org/NewsArticle"], [itemtype$="schema.org/Article"]'));

function contentOf(document, jsonLd) {
  const named = document.querySelector(bodies)?.cloneNode(true);
  for (const element of named?.querySelectorAll(nothing) ?? []) element.remove();
  const other = named?.innerHTML ?? '';
  // The headline is kept apart, so it is no part of the text.
  for (const heading of document.querySelectorAll('h1')) heading.remove();
  const parsed = new Readability(document, { charThreshold: 200, maxElemsToParse: MOST_ELEMENTS }).parse();
  const read = parsed?.content ?? '';
  const longest = [read, other].toSorted((a, b) => letters(b) - letters(a))[0];
  // Readability may take a whole page for the article; where the page names its article's text, that is it.
  const html = other && letters(other) * 2 > letters(read) ? other : longest;
  const isJsonLonger = jsonLd?.articleBody && jsonLd.articleBody.length > letters(html);
  return {
    content: (isJsonLonger ? jsonLd.articleBody : html).slice(0, LONGEST_CONTENT),
    isHtml: !isJsonLonger || /<[a-z]/i.test(jsonLd.articleBody),
  };
}

/** The article of a page, and whether the page says itself that it is one; undefined where there is no text. */
export function readArticle(html, url) {
  const document = documentOf(html);
  const base = baseOf(document, url);
  const jsonLd = articleInJsonLd(document);
  const declared = isDeclared(document, jsonLd);
  const dates = dateCandidates(document, url, jsonLd, document.querySelector('article h1, main h1, h1'));
  const canonical = canonicalOf(document, base);
  // Before the text: finding it takes the tree apart.
  const title = headlineOf(document, jsonLd);
  const { content, isHtml } = contentOf(document, jsonLd);
  return content || title ? { url: canonical, title, content, isHtml, declared, dates } : undefined;
}
