import { createTransport } from 'nodemailer';
import { intakeDomain } from './intake-domain.mjs';

export const isForIntake = (address) => address.toLowerCase().endsWith(`@${intakeDomain}`);

/**
 * Hands mail on to the bodies' intake, as the mail relay of a state body does.
 * @param {number} port of the intake, on loopback
 * @returns {(envelope: { from: string, to: string[] }, source: Buffer) => Promise<void>} rejects with the intake's own words and code
 */
export function relayTo(port) {
  return async (envelope, source) => {
    const transport = createTransport({ host: '127.0.0.1', port });
    try {
      await transport.sendMail({ envelope, raw: source });
    } catch (error) {
      throw Object.assign(new Error(error.response ?? error.message), { responseCode: error.responseCode ?? 451 });
    } finally {
      transport.close();
    }
  };
}
