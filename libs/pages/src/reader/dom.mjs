import { parseHTML } from 'linkedom';

const LONGEST_TEXT = 1_000;

/** The tree of a page. Nothing in it is run, and nothing it names is fetched. */
export const documentOf = (html) =>
  parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`).document;

export const textOf = (element) => (element?.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TEXT);

/** What a `meta` says, by the first of the names that is there. */
export function metaOf(document, ...names) {
  for (const name of names)
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const found = document.querySelector(`meta[${attribute}="${name}" i]`)?.getAttribute('content')?.trim();
      if (found) return found.slice(0, LONGEST_TEXT);
    }
  return undefined;
}

/** An address on the web, without its fragment; undefined when it is none. */
export function addressOf(href, base) {
  const text = href?.trim();
  if (!text || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.username || url.password) return undefined;
  url.hash = '';
  return url;
}

/** Two names of one site: `www.` and the mobile `m.` lead to the same outlet. */
const siteOf = ({ host }) => host.replace(/^(?:www|m|amp)\./, '');
export const isSameSite = (one, other) => siteOf(one) === siteOf(other);

/** The address that links of the page are relative to. */
export const baseOf = (document, url) =>
  addressOf(document.querySelector('base[href]')?.getAttribute('href'), url)?.href ?? url;
