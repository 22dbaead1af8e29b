import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startIdentity } from './server.mjs';

/** Environment: PORT, PUBLIC_URL (of the web), IDENTITY_SECRETS (file), IDENTITY_DATA (folder). */
function required(name) {
  const value = process.env[name];
  if (value) return value;
  console.error(`${name} is not set.`);
  process.exit(1);
}

const port = Number(required('PORT'));
const publicUrl = required('PUBLIC_URL').replace(/\/$/, '');
const data = required('IDENTITY_DATA');
await mkdir(data, { recursive: true, mode: 0o700 });
const identity = await startIdentity({
  port,
  publicUrls: [publicUrl, publicUrl.replace('127.0.0.1', 'localhost')],
  storeFile: join(data, 'store.json'),
  secrets: JSON.parse(await readFile(required('IDENTITY_SECRETS'), 'utf8')),
});
console.log(`identity provider at ${identity.issuer}`);

for (const signal of ['SIGTERM', 'SIGINT'])
  process.once(signal, () => {
    void identity.close().then(() => process.exit(0));
  });
