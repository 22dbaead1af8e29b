import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newIdentitySecrets } from '../identity/secrets.mjs';
import { writePrivate } from './private-file.mjs';
import { databases } from './services.mjs';

const random = () => randomBytes(24).toString('base64url');

async function kept(file) {
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text ? JSON.parse(text) : undefined;
}

/**
 * The file's secrets; made when there is no file, and those added that `group` lacks because the product has grown since.
 * What exists never changes: databases and signed tokens depend on it.
 */
async function keep(file, group, make) {
  const [old, made] = [await kept(file), await make()];
  const all = old ? { ...made, ...old, [group]: { ...made[group], ...old[group] } } : made;
  if (JSON.stringify(all) !== JSON.stringify(old)) await writePrivate(file, all);
  return all;
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
  const identity = await keep(identityFile, 'clients', newIdentitySecrets);
  const services = await keep(join(folder, 'services.json'), 'databases', () => ({
    postgres: random(),
    session: random(),
    databases: Object.fromEntries(
      databases.map((name) => [name, { owner: random(), app: random(), worker: random() }]),
    ),
  }));
  return { identityFile, identity, services };
}
