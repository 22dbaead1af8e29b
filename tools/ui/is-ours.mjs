/**
 * A page of another site may not press our buttons, nor may a name that was pointed at this machine.
 * @param {import('node:http').IncomingMessage} request
 */
export function isOurs({ headers: { host = '', origin } }) {
  const isLoopback = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
  return isLoopback && (origin === undefined || origin === `http://${host}`);
}
