import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newIdentitySecrets } from '../identity/secrets.mjs';
import { databases } from './services.mjs';

const random = () => randomBytes(24).toString('base64url');

async function keep(file, make) {
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text) return JSON.parse(text);
  const made = await make();
  await writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return made;
}

/**
 * The installation's secrets, made at the first start: files of `secrets/`, readable by the owner only.
 * @param {string} home
 */
export async function installationSecrets(home) {
  const folder = join(home, 'secrets');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const identityFile = join(folder, 'identity.json');
  const identity = await keep(identityFile, newIdentitySecrets);
  const services = await keep(join(folder, 'services.json'), () => ({
    postgres: random(),
    session: random(),
    databases: Object.fromEntries(
      databases.map((name) => [name, { owner: random(), app: random(), worker: random() }]),
    ),
  }));
  return { identityFile, identity, services };
}
