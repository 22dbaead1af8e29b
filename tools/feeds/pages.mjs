import { readFile } from 'node:fs/promises';
import { escapeHtml, page } from '../ui/page.mjs';
import { paces } from './wire.mjs';

const words = JSON.parse(await readFile(new URL('words.json', import.meta.url), 'utf8'));

const instant = (iso) => {
  const [date, time] = new Date(Date.parse(iso) + 5 * 3_600_000).toISOString().split('T'); // the whole country keeps UTC+5
  return `${date.split('-').reverse().join('.')}, ${time.slice(0, 8)}`;
};

/** The one page: release the next item, what is out, at what pace the rest comes, and the addresses of the feeds. */
export function newsroomPage({ language, low, address, webUrl, feeds, items, pace }) {
  const say = (key) => escapeHtml(words[key][language]);
  const next = items.find(({ releasedAt }) => !releasedAt);
  const out = items.filter(({ releasedAt }) => releasedAt).reverse();
  const minutes = (count) => escapeHtml(words.everyMinutes[language].replace('{count}', count));
  const button = (count) =>
    `<form method="post" action="/pace?minutes=${count}&amp;lang=${language}"><button class="button${count === pace ? '' : ' quiet'}" aria-pressed="${count === pace}">${count === 0 ? say('byHand') : minutes(count)}</button></form>`;
  const releaseNext = next
    ? `<p class="muted">${say('next')}</p><p><strong>${escapeHtml(next.title)}</strong></p>
<form class="after" method="post" action="/release?lang=${language}"><button class="button">${say('release')}</button></form>`
    : `<p>${say('allOut')}</p>`;
  const row = ({ title, releasedAt }) =>
    `<tr><td class="muted"><time datetime="${escapeHtml(releasedAt)}">${instant(releasedAt)}</time></td><td>${escapeHtml(title)}</td></tr>`;
  const feedRow = ({ path, name, format }) =>
    `<tr><td>${escapeHtml(name)}</td><td class="muted">${escapeHtml(format)}</td><td><a href="${path}">${escapeHtml(address + path)}</a></td></tr>`;
  const main = `<h1>${say('title')}</h1><p class="muted">${say('lead')}</p>
<div class="card">${releaseNext}
<p class="after muted">${say('then')} <a href="${escapeHtml(`${webUrl}/stories`)}">${say('stories')}</a>, <a href="${escapeHtml(`${webUrl}/inbox`)}">${say('inbox')}</a></p></div>
<h2>${say('pace')}</h2><div class="actions">${paces.map(button).join('')}</div>
<h2>${say('out')}</h2>
${out.length ? `<div class="card list"><table><thead><tr><th scope="col">${say('releasedAt')}</th><th scope="col">${say('headline')}</th></tr></thead><tbody>${out.map(row).join('\n')}</tbody></table></div>` : `<p class="card">${say('noneOut')}</p>`}
<h2>${say('feeds')}</h2><p class="muted">${say('feedsHint')}</p>
<div class="card list"><table><thead><tr><th scope="col">${say('outlet')}</th><th scope="col">${say('format')}</th><th scope="col">${say('address')}</th></tr></thead><tbody>${feeds.map(feedRow).join('\n')}</tbody></table></div>`;
  const head = pace > 0 ? '<meta http-equiv="refresh" content="15">\n' : '';
  return page({ language, low, title: words.title[language], main, here: '/', head });
}
