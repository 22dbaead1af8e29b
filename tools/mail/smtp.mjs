import { SMTPServer } from 'smtp-server';
import { isForIntake } from './relay.mjs';

const largestMessageBytes = 25 * 1024 * 1024;

/**
 * Receives mail on loopback. The sender's "250 accepted" comes after the message is on disk, because that answer is
 * the product's proof of delivery.
 * @param {{ port: number, store: Awaited<ReturnType<typeof import('./store.mjs').openMailStore>>,
 *   relay: ReturnType<typeof import('./relay.mjs').relayTo> }} options
 * @returns {Promise<{ close: () => Promise<void> }>}
 */
export async function startSmtp({ port, store, relay }) {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largestMessageBytes,
    banner: 'Baspasoz demo mail',
    onData(stream, session, done) {
      const chunks = [];
      stream.on('data', (chunk) => {
        if (!stream.sizeExceeded) chunks.push(chunk);
      });
      stream.once('end', () => {
        if (stream.sizeExceeded) return done(Object.assign(new Error('message too large'), { responseCode: 552 }));
        const { mailFrom, rcptTo } = session.envelope;
        const envelope = { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) };
        const source = Buffer.concat(chunks);
        const toBodies = envelope.to.filter(isForIntake);
        const keep = () => store.add(source, envelope);
        // The bodies' intake says for itself whether it has taken the mail.
        const handOn = toBodies.length > 0 ? relay({ ...envelope, to: toBodies }, source).then(keep) : keep();
        return handOn.then((id) => done(null, `kept as ${id}`), done);
      });
    },
  });
  server.on('error', (error) => console.error(error));
  await new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { close: () => new Promise((resolve) => server.close(resolve)) };
}
