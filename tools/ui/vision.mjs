const name = 'baspasoz_vision';
const year = 365 * 24 * 3600;

/**
 * Whether the reader chose the version for the visually impaired. Cookies know no ports, so the choice made on the web
 * (apps/web/src/shell/vision.ts) holds on the pages of the tools, and the other way round.
 * @param {string | undefined} cookies the request's Cookie header
 */
export const readsLowVision = (cookies = '') => cookies.split('; ').includes(`${name}=low`);

/**
 * Answers a press of the switch, `?vision=low` or `?vision=usual` on any page: remembers it and leads back to the page.
 * @param {import('node:http').ServerResponse} response
 * @param {URL} url of the request
 * @returns {boolean} whether there was something to answer
 */
export function answerVisionSwitch(response, url) {
  const chosen = url.searchParams.get('vision');
  if (chosen === null) return false;
  url.searchParams.delete('vision');
  const life = chosen === 'low' ? year : 0;
  response
    .writeHead(303, {
      location: `${url.pathname}${url.search}`,
      'set-cookie': `${name}=low; Path=/; Max-Age=${life}; SameSite=Lax`,
      'cache-control': 'no-store',
    })
    .end();
  return true;
}
