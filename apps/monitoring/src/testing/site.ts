/** A page of an article as an outlet writes it; the text is the same news in other words for every number. */
export const articlePage = (
  title: string,
  {
    text = `«${title}» деген тақырыппен облыстағы жағдай туралы толық хабар берілді. `.repeat(3),
    date = '2026-11-23T10:00:00+05:00',
    canonical = '',
  } = {},
): string => `<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>${title} | Дала</title>
  <meta property="og:type" content="article">${date && `<meta property="article:published_time" content="${date}">`}
  ${canonical && `<link rel="canonical" href="${canonical}">`}</head>
  <body><nav class="menu"><a href="/">Басты бет</a></nav><article><h1>${title}</h1><p>${text}</p><script>alert(1)</script></article>
  <footer>Барлық құқықтар қорғалған</footer></body></html>`;

/** A page of an outlet that lists articles. */
export const listPage = (...links: { path: string; title: string }[]): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Жаңалықтар</title></head><body><nav class="menu"><a href="/about">Редакция туралы толығырақ осында</a></nav>
  <main>${links.map(({ path, title }) => `<h2><a href="${path}">${title}</a></h2>`).join('')}</main></body></html>`;

/** A sitemap, of news where an entry has a title. */
export const sitemap = (...entries: { url: string; lastmod?: string; title?: string; date?: string }[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${entries
    .map(
      ({ url, lastmod, title, date }) =>
        `<url><loc>${url}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}${
          title
            ? `<news:news><news:publication><news:name>Дала</news:name></news:publication><news:publication_date>${date}</news:publication_date><news:title>${title}</news:title></news:news>`
            : ''
        }<image:image xmlns:image="x"><image:loc>https://dala.example/picture.jpg</image:loc></image:image></url>`,
    )
    .join('')}</urlset>`;

export const sitemapIndex = (...urls: { url: string; lastmod?: string }[]): string =>
  `<sitemapindex>${urls.map(({ url, lastmod }) => `<sitemap><loc>${url}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</sitemap>`).join('')}</sitemapindex>`;
