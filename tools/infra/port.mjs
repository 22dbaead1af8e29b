import { createServer } from 'node:net';

/** Whether nothing listens on the loopback port. */
export const portIsFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });

/**
 * @param {string} name of what is to listen there
 * @throws {Error} with code EADDRINUSE, `port` and `part`, when another program listens on the port: without this it would answer in
 *   place of the one being started, and its refusals would be taken for faults of our data
 */
export async function needPort(port, part) {
  if (await portIsFree(port)) return;
  const message = `The port ${port} of ${part} is taken by another program: stop it, or use another port.`;
  throw Object.assign(new Error(message), { code: 'EADDRINUSE', port, part });
}

/** A loopback port chosen by the operating system that was free a moment ago. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
