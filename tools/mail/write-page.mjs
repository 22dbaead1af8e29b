import { readFile } from 'node:fs/promises';
import { escapeHtml, page } from '../ui/page.mjs';
import { intakeDomain } from './intake-domain.mjs';

const json = async (path) => JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));
const words = await json('words.json');
const bodies = await json('../demo/bodies.json');

/** The body to write to; a reply goes where the letter said. */
function addressee(to, language) {
  if (to) return `<input name="to" value="${escapeHtml(to)}" readonly>`;
  const options = bodies.map(({ slug, shortName }) => {
    const address = `${slug}@${intakeDomain}`;
    return `<option value="${address}">${escapeHtml(shortName[language])} · ${address}</option>`;
  });
  return `<select name="to">${options.join('')}</select>`;
}

/**
 * The form by which a visitor writes to a state body.
 * @param {{ written: Record<string, string>, problem?: string }} options what stands in the fields already
 */
export function writePage({ language, low, written, problem }) {
  const say = (key) => escapeHtml(words[key][language]);
  const {
    name = 'Айдана Серікқызы',
    from = 'aidana@dala-habar.example',
    to,
    subject = '',
    text = '',
    inReplyTo,
  } = written;
  const isReply = Boolean(inReplyTo || (to && problem));
  const field = (key, input) => `<label>${say(key)}${input}</label>`;
  const main = `<h1>${say('write')}</h1><p class="muted">${say('writeLead')}</p>
${problem ? `<p class="card" role="alert">${escapeHtml(words.notSent[language].replace('{why}', problem))}</p>` : ''}
<form class="card writing" method="post" action="/write?lang=${language}" enctype="multipart/form-data">
${inReplyTo ? `<input type="hidden" name="inReplyTo" value="${escapeHtml(inReplyTo)}">` : ''}
${field('to', addressee(isReply ? to : '', language))}
${field('name', `<input name="name" value="${escapeHtml(name)}" required>`)}
${field('address', `<input type="email" name="from" value="${escapeHtml(from)}" required>`)}
${field('subject', `<input name="subject" value="${escapeHtml(subject)}">`)}
${field('text', `<textarea name="text" rows="10">${escapeHtml(text)}</textarea>`)}
${field('files', `<input type="file" name="files" multiple>`)}
<p class="actions"><button class="button">${say('post')}</button><a class="button quiet" href="/?lang=${language}">${say('all')}</a></p>
</form>`;
  return page({ language, low, title: words.write[language], main, narrow: true, here: '/write' });
}
