import { chooseLanguage } from '../ui/page.mjs';
import { readsLowVision } from '../ui/vision.mjs';
import { notePage, signInPage } from './pages.mjs';
import { signInPerson } from './people.mjs';

const bodyLimitBytes = 16 * 1024;

async function readForm(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > bodyLimitBytes) break;
  }
  return new URLSearchParams(text.slice(0, bodyLimitBytes));
}

/**
 * The pages of `/sign-in/<uid>`: shows the form, checks name and password, hands the person over to the provider.
 * @param {{ provider: import('oidc-provider').default, demoPassword: string, publicUrl: string }} options
 */
export function createSignIn({ provider, demoPassword, publicUrl }) {
  const show = (response, status, html) =>
    response
      .writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        // form-action also governs the redirects after the form, so the address of the web is part of it
        'content-security-policy': `default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self' ${publicUrl}; frame-ancestors 'none'; base-uri 'none'`,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      })
      .end(html);

  return async function signIn(request, response, url) {
    const uid = url.pathname.split('/')[2];
    const details = await provider.interactionDetails(request, response).catch(() => undefined);
    const wanted = [url.searchParams.get('lang'), ...(details?.params.ui_locales ?? '').split(' ')].filter(Boolean);
    const language = chooseLanguage(wanted, request.headers['accept-language']);
    const low = readsLowVision(request.headers.cookie);
    if (!details || details.uid !== uid)
      return show(response, 410, notePage({ language, low, key: 'gone', publicUrl, here: url.pathname }));
    if (request.method !== 'POST') return show(response, 200, signInPage({ language, low, uid }));
    const form = await readForm(request);
    if (form.has('cancel'))
      return provider.interactionFinished(request, response, {
        error: 'access_denied',
        error_description: 'cancelled',
      });
    const login = form.get('login') ?? '';
    const person = signInPerson(login, form.get('password') ?? '', demoPassword);
    if (!person) return show(response, 401, signInPage({ language, low, uid, login, wrong: true }));
    return provider.interactionFinished(request, response, { login: { accountId: person.id, remember: true } });
  };
}
