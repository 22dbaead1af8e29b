import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DemoIdentity {
  issuer: string;
  password: string;
  clientSecrets: Record<string, string>;
  /** May be called again, for a test that stops it on the way. */
  close(): Promise<void>;
}

interface Secrets {
  demoPassword: string;
  clients: Record<string, string>;
}

/** The OpenID Connect provider of the demo, a real one (oidc-provider), on a port of its own. */
export async function startDemoIdentity(port: number, publicUrl: string): Promise<DemoIdentity> {
  // Plain JavaScript shared with npm start: it has no types of its own, so they are stated here.
  const load = (name: string) => import(new URL(`../../../../tools/identity/${name}.mjs`, import.meta.url).href);
  const { startIdentity } = (await load('server')) as {
    startIdentity(options: object): Promise<{ issuer: string; close(): Promise<void> }>;
  };
  const { newIdentitySecrets } = (await load('secrets')) as { newIdentitySecrets(): Promise<Secrets> };
  const secrets = await newIdentitySecrets();
  const folder = await mkdtemp(join(tmpdir(), 'identity-'));
  let closing: Promise<void> | undefined;
  const { issuer, close } = await startIdentity({
    port,
    publicUrls: [publicUrl],
    storeFile: join(folder, 'store.json'),
    secrets,
  });
  return {
    issuer,
    password: secrets.demoPassword,
    clientSecrets: secrets.clients,
    close: () => (closing ??= close().then(() => rm(folder, { recursive: true, force: true }))),
  };
}
