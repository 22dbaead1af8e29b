import { metaOf, textOf } from './dom.mjs';

const MOST = 24;
const LONGEST = 120;
/** How much around the headline is looked at for a written date. */
const AROUND = 100;

const metaNames = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'article:published',
  'pubdate',
  'publish_date',
  'publish-date',
  'publication_date',
  'DC.date.issued',
  'dcterms.created',
  'DC.date',
  'parsely-pub-date',
  'sailthru.date',
  'mediator_published_time',
  'date',
];

const momentOf = (element) =>
  element.getAttribute('datetime') ||
  element.getAttribute('content') ||
  element.getAttribute('data-time') ||
  textOf(element);

/** Beside the headline, where a person would look. */
function* around(headline) {
  for (let step = headline, up = 0; step && up < 2; step = step.parentElement, up += 1) {
    if (step.nextElementSibling) yield textOf(step.nextElementSibling).slice(0, AROUND);
    if (step.previousElementSibling) yield textOf(step.previousElementSibling).slice(-AROUND);
  }
}

/** Day in the address, as content systems put it: `/2026/11/30/` or `/20261130-`. */
const inAddress = (url) => /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(url)?.slice(1, 4).join('-');

/** What may be the date of publication, the surest first; each as the page writes it. */
export function dateCandidates(document, url, jsonLd, headline) {
  const found = [jsonLd?.datePublished];
  for (const name of metaNames) found.push(metaOf(document, name));
  for (const element of document.querySelectorAll('[itemprop="datePublished" i]')) found.push(momentOf(element));
  const main = document.querySelector('article, main, [role="main"]') ?? document;
  for (const element of [...main.querySelectorAll('time')].slice(0, 3)) found.push(momentOf(element), textOf(element));
  const written = main.querySelectorAll(
    '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="meta" i], [id*="date" i]',
  );
  for (const element of [...written].slice(0, 12)) {
    const text = textOf(element);
    if (/\d/.test(text) && text.length <= LONGEST) found.push(text);
  }
  if (headline) found.push(...around(headline));
  found.push(inAddress(url));
  return [
    ...new Set(found.filter((text) => text && /\p{L}|\d/u.test(text)).map((text) => text.slice(0, AROUND))),
  ].slice(0, MOST);
}
