import { readFile } from 'node:fs/promises';
import { escapeHtml, page } from '../ui/page.mjs';
import { isForIntake } from './relay.mjs';

const words = JSON.parse(await readFile(new URL('words.json', import.meta.url), 'utf8'));

const instant = (iso) => {
  const [date, time] = new Date(Date.parse(iso) + 5 * 3_600_000).toISOString().split('T'); // the whole country keeps UTC+5
  return `${date.split('-').reverse().join('.')}, ${time.slice(0, 5)}`;
};

/** The list of messages, newest first. */
export function listPage({ language, low, messages, query, isSent = false }) {
  const say = (key) => escapeHtml(words[key][language]);
  const row = ({
    id,
    at,
    to,
    subject,
  }) => `<tr><td class="muted"><time datetime="${escapeHtml(at)}">${instant(at)}</time></td>
<td>${to.map(escapeHtml).join('<br>')}</td>
<td><a href="/message/${escapeHtml(id)}?lang=${language}">${subject ? escapeHtml(subject) : say('noSubject')}</a></td></tr>`;
  const table = `<div class="card list"><table><thead><tr><th scope="col">${say('received')}</th><th scope="col">${say('to')}</th><th scope="col">${say('subject')}</th></tr></thead>
<tbody>${messages.map(row).join('\n')}</tbody></table></div>`;
  const main = `<h1>${say('title')}</h1><p class="muted">${say('lead')}</p>
${isSent ? `<p class="card" role="status">${say('sent')}</p>` : ''}<p class="after"><a class="button" href="/write?lang=${language}">${say('write')}</a></p>
<form class="after actions" method="get"><input type="hidden" name="lang" value="${language}">
<input style="max-width:24rem" type="search" name="q" value="${escapeHtml(query)}" aria-label="${say('filter')}" placeholder="${say('filter')}">
<button class="button quiet">${say('find')}</button></form>
${messages.length ? table : `<p class="card">${say('empty')}</p>`}`;
  const here = query ? `/?q=${encodeURIComponent(query)}` : '/';
  const head = '<meta http-equiv="refresh" content="15">\n';
  return page({ language, low, title: words.title[language], main, here, head });
}

/**
 * One message. What a stranger wrote as HTML is shown in a frame that runs no scripts, sends no forms and loads nothing.
 * @param {{ view: 'sent' | 'text' }} options
 */
export function messagePage({ language, low, message, view }) {
  const say = (key) => escapeHtml(words[key][language]);
  const { id, at, from, to, subject, text, html, answerTo, messageId } = message;
  const path = `/message/${id}`;
  const framed = html && view === 'sent';
  const body = framed
    ? `<iframe sandbox referrerpolicy="no-referrer" title="${say('body')}" src="${path}/html"></iframe>`
    : `<pre>${escapeHtml(text)}</pre>`;
  const other = framed ? ['text', 'asText'] : ['sent', 'asSent'];
  const switchView = html
    ? `<a class="button quiet" href="${path}?view=${other[0]}&amp;lang=${language}">${say(other[1])}</a>`
    : '';
  const reply = new URLSearchParams({
    lang: language,
    to: answerTo,
    from: to[0] ?? '',
    subject: `Re: ${subject}`,
    inReplyTo: messageId,
  });
  const answer = isForIntake(answerTo)
    ? `<a class="button" href="/write?${escapeHtml(reply.toString())}">${say('reply')}</a>`
    : '';
  const main = `<h1>${subject ? escapeHtml(subject) : say('noSubject')}</h1>
<div class="card"><dl><dt>${say('from')}</dt><dd>${escapeHtml(from)}</dd><dt>${say('to')}</dt><dd>${to.map(escapeHtml).join(', ')}</dd>
<dt>${say('received')}</dt><dd><time datetime="${escapeHtml(at)}">${instant(at)}</time></dd></dl>${body}</div>
<p class="after actions">${answer}<a class="button quiet" href="/?lang=${language}">${say('all')}</a>${switchView}
<a class="button quiet" href="${path}/source">${say('source')}</a></p>`;
  return page({ language, low, title: subject || words.noSubject[language], main, here: `${path}?view=${view}` });
}

export function notFoundPage({ language, low }) {
  const main = `<h1>${escapeHtml(words.notFound[language])}</h1>
<p class="after"><a class="button quiet" href="/?lang=${language}">${escapeHtml(words.all[language])}</a></p>`;
  return page({ language, low, title: words.notFound[language], main, here: '/' });
}
