import { createServer } from 'node:http';
import { serveAsset } from '../ui/assets.mjs';
import { answerVisionSwitch } from '../ui/vision.mjs';
import { createProvider } from './provider.mjs';
import { createSignIn } from './sign-in.mjs';
import { createStore } from './store.mjs';

/**
 * Starts the demo's identity provider on loopback.
 * @param {{ port: number, issuer?: string, publicUrls: string[], storeFile: string,
 *   secrets: { demoPassword: string, clients: Record<string, string>, jwks: { keys: object[] }, cookieKeys: string[] } }} options
 * @returns {Promise<{ issuer: string, close: () => Promise<void> }>}
 */
export async function startIdentity({ port, issuer = `http://127.0.0.1:${port}`, publicUrls, storeFile, secrets }) {
  const store = createStore(storeFile);
  const provider = createProvider({ issuer, publicUrls, secrets, adapter: store.adapter });
  provider.on('server_error', (_ctx, error) => console.error(error));
  const signIn = createSignIn({ provider, demoPassword: secrets.demoPassword, publicUrl: publicUrls[0] });
  const handle = provider.callback();

  const server = createServer((request, response) => {
    const url = new URL(request.url, issuer);
    if (answerVisionSwitch(response, url)) return;
    const work = url.pathname.startsWith('/sign-in/')
      ? signIn(request, response, url)
      : url.pathname.startsWith('/assets/')
        ? serveAsset(response, url.pathname)
        : handle(request, response);
    Promise.resolve(work).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    issuer,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      store.flush();
    },
  };
}
