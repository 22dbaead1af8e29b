import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { escapeHtml } from '../ui/page.mjs';

const articles = 12;

const decode = (text) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Articles made of a feed of ours, whose entries are written one way. */
function entriesOf(xml) {
  const all = xml
    .split(/(?=<item>)/)
    .slice(1)
    .map((entry) => ({
      title: decode(/<title>(.*?)<\/title>/s.exec(entry)?.[1] ?? ''),
      text: decode(/<description>(.*?)<\/description>/s.exec(entry)?.[1] ?? ''),
      publishedAt: new Date(/<pubDate>(.*?)<\/pubDate>/.exec(entry)?.[1] ?? 0),
    }));
  // A sentence is no article: each goes on with the two that follow far behind it.
  return all.slice(0, articles).map(({ title, text, publishedAt }, at) => ({
    path: `${1001 + at}-maqala`,
    title,
    text: [text, all[at + articles]?.text, all[at + 2 * articles]?.text].join(' '),
    publishedAt,
  }));
}

const source = await readFile(new URL('data/vestnik-windows-1251.rss.xml', import.meta.url));
const entries = entriesOf(new TextDecoder('windows-1251').decode(source));

/** An outlet without a feed: a page that lists its articles, the articles, and a sitemap. Paths are the keys. */
export const sitePaths = { list: '/zhol/news', sitemap: '/zhol/sitemap.xml' };
export const siteName = 'Жол газеті';

const html = (title, main, head = '') =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${escapeHtml(title)} | ${siteName}</title>${head}</head><body><nav><a href="${sitePaths.list}">${siteName}</a></nav><main>${main}</main><footer>${siteName}</footer></body></html>`;

const listPage = () =>
  html(
    'Новости',
    entries
      .map(
        ({ path, title, text }) =>
          `<article><h2><a href="/zhol/${path}">${escapeHtml(title)}</a></h2><p>${escapeHtml(text)}</p></article>`,
      )
      .join('\n'),
  );

const articlePage = ({ title, text, publishedAt }) =>
  html(
    title,
    `<article><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></article>`,
    `<meta property="og:type" content="article"><meta property="og:title" content="${escapeHtml(title)}"><meta property="article:published_time" content="${publishedAt.toISOString()}">`,
  );

const sitemap = (origin) =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries
    .map(({ path }) => `<url><loc>${escapeHtml(`${origin}/zhol/${path}`)}</loc></url>`)
    .join('')}</urlset>`;

/**
 * Answers for the site of the outlet; undefined for any other path.
 * @param {string} pathname
 * @param {string} origin of the server, for the sitemap
 */
export function sitePage(pathname, origin) {
  const found = entries.find(({ path }) => pathname === `/zhol/${path}`);
  if (!found && !Object.values(sitePaths).includes(pathname)) return undefined;
  const isSitemap = pathname === sitePaths.sitemap;
  const body = found ? articlePage(found) : isSitemap ? sitemap(origin) : listPage();
  return {
    body,
    type: isSitemap ? 'application/xml; charset=utf-8' : 'text/html; charset=utf-8',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  };
}
