import { randomBytes, randomInt } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { clientIds } from './clients.mjs';

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'; // none that are mistaken for another

const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');

/** New secrets of an installation's identity provider: signing key, cookie keys, a secret per client, the demo's password. */
export async function newIdentitySecrets() {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: randomBytes(8).toString('hex') };
  return {
    demoPassword: [group(), group(), group()].join('-'),
    clients: Object.fromEntries(clientIds.map((id) => [id, randomBytes(24).toString('base64url')])),
    jwks: { keys: [key] },
    cookieKeys: [randomBytes(24).toString('base64url')],
  };
}
