import { request } from 'node:http';

const patience = 3000;

/** The engine's socket on this machine; an engine elsewhere would publish its ports elsewhere. */
function socketPath() {
  const host = process.env.DOCKER_HOST || 'unix:///var/run/docker.sock';
  return host.startsWith('unix://') ? host.slice('unix://'.length) : undefined;
}

/** @returns {Promise<number | undefined>} the status of the answer, or undefined when none came in time */
const ask = (path) =>
  new Promise((resolve) => {
    const socket = socketPath();
    if (!socket) return resolve(undefined);
    const signal = AbortSignal.timeout(patience);
    const sent = request({ socketPath: socket, path, signal }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.once('error', () => resolve(undefined)); // no engine, or one that does not answer: the same to us
    sent.end();
  });

/**
 * Whether a Docker engine answers here and already has these images. Nothing is pulled: a test run must not wait for a registry.
 *
 * @param {string[]} images
 * @returns {Promise<{ use: boolean, reason: string }>} reason: in words, for the person who runs the tests
 */
export async function containersAvailable(images) {
  if ((await ask('/_ping')) !== 200) return { use: false, reason: 'no Docker engine answers' };
  for (const image of images)
    if ((await ask(`/images/${encodeURIComponent(image)}/json`)) !== 200)
      return { use: false, reason: `the Docker engine has no ${image} (docker pull ${image})` };
  return { use: true, reason: 'a Docker engine answers' };
}
