import { readFile } from 'node:fs/promises';
import { escapeHtml, page } from '../ui/page.mjs';

const words = JSON.parse(await readFile(new URL('words.json', import.meta.url), 'utf8'));

/** The sign-in form. `wrong`: the last attempt did not match. */
export function signInPage({ language, low, uid, login = '', wrong = false }) {
  const say = (key) => escapeHtml(words[key][language]);
  const focus = (field) => ((field === 'password') === wrong ? ' autofocus' : '');
  const main = `<h1>${say('title')}</h1>
<p class="muted">${say('lead')}</p>
<form class="card" method="post" action="/sign-in/${escapeHtml(uid)}?lang=${language}">
${wrong ? `<p class="notice" role="alert">${say('wrong')}</p>` : ''}
<label>${say('login')}<input name="login" value="${escapeHtml(login)}" autocomplete="username" autocapitalize="none" spellcheck="false" required${focus('login')}></label>
<label>${say('password')}<input name="password" type="password" autocomplete="current-password" required${focus('password')}></label>
<div class="actions"><button class="button">${say('signIn')}</button>
<button class="button quiet" name="cancel" value="yes" formnovalidate>${say('cancel')}</button></div>
</form>`;
  return page({ language, low, title: words.title[language], main, narrow: true, here: `/sign-in/${uid}` });
}

/** @param {{ form: string, id: string }} logout the provider's own form with its token; our buttons belong to it */
export function signOutPage({ language, low, form, here }) {
  const say = (key) => escapeHtml(words[key][language]);
  const main = `<h1>${say('signOutTitle')}</h1><p class="muted">${say('signOutLead')}</p>
<div class="card">${form}<div class="actions"><button class="button" form="op.logoutForm" name="logout" value="yes" autofocus>${say('signOut')}</button>
<button class="button quiet" form="op.logoutForm">${say('cancel')}</button></div></div>`;
  return page({ language, low, title: words.signOutTitle[language], main, narrow: true, here });
}

/** A page with one sentence and the way back. `key`: gone, signedOut or failed. */
export function notePage({ language, low, key, detail = '', publicUrl, here }) {
  const title = words[`${key}Title`][language];
  const lead = detail || words[key]?.[language] || '';
  const main = `<h1>${escapeHtml(title)}</h1><p class="muted">${escapeHtml(lead)}</p>
<p class="after"><a class="button" href="${escapeHtml(publicUrl)}">${escapeHtml(words.back[language])}</a></p>`;
  return page({ language, low, title, main, narrow: true, here });
}
