import { readFile } from 'node:fs/promises';

const bodies = JSON.parse(await readFile(new URL('../demo/bodies.json', import.meta.url), 'utf8'));

export const tokenExchange = 'urn:ietf:params:oauth:grant-type:token-exchange';
export const webClient = 'baspasoz-web';

/**
 * Clients that are programs: what their own tokens say. Only services that call another one are here; such a service names the
 * body it acts for in each call.
 */
export const programs = {
  requests: { name: 'requests', roles: ['service'] },
  monitoring: { name: 'monitoring', roles: ['service'] },
  'integrator-demo': {
    name: 'integrator-demo',
    roles: ['integrator'],
    body: bodies[0].id,
    bodies: [{ id: bodies[0].id, roles: ['integrator'] }],
  },
};

export const clientIds = [webClient, ...Object.keys(programs)];

/**
 * @param {Record<string, string>} secrets client id → secret
 * @param {string[]} publicUrls addresses under which browsers reach the web; sign-in returns to `/auth/callback` there
 */
export function clients(secrets, publicUrls) {
  const web = {
    client_id: webClient,
    client_secret: secrets[webClient],
    grant_types: ['authorization_code', 'refresh_token', tokenExchange],
    response_types: ['code'],
    redirect_uris: publicUrls.map((url) => `${url}/auth/callback`),
    post_logout_redirect_uris: publicUrls.flatMap((url) => [url, `${url}/`]),
  };
  const services = Object.keys(programs).map((client_id) => ({
    client_id,
    client_secret: secrets[client_id],
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
  }));
  return [web, ...services];
}
