import { Refusal, say } from './words.mjs';

const full = /ENOSPC|No space left on device/i;
const network =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|EINTEGRITY|network|Could not transfer artifact|Could not resolve dependencies|No plugin found for prefix|Unknown host|Connection (refused|reset|timed out)/i;

/**
 * One sentence with the remedy for a failure while starting: a full disk and a broken download are recognised by what
 * npm, Maven and the system say; everything else names the step and gives the reason.
 * @param {string} step the step's name as shown
 * @param {boolean} downloads whether the step fetches anything, so that a refused connection means the network
 */
export function explainFailure(error, step, downloads = false) {
  if (error instanceof Refusal) return error.message;
  if (error?.code === 'EADDRINUSE' && error.part) return say('portTaken', { name: error.part, port: error.port });
  const text = `${error?.message ?? error}\n${error?.output ?? ''}`;
  if (full.test(text)) return say('diskFilled');
  if (downloads && network.test(text)) return say('downloadBroken', { what: step });
  return say('stepFailed', { step, reason: error?.message ?? String(error) });
}

/** What is shown when a start gives up: a sentence of ours, or, of a fault of our own, where it happened. */
export function inOneSentence(error) {
  if (error instanceof Refusal) return error.message;
  return full.test(error.message) ? say('diskFilled') : error.stack;
}
