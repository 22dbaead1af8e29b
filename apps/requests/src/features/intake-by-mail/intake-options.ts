import { readFileSync } from 'node:fs';
import type { RequestsConfig } from '../../config.js';

/** How the relay of the bodies reaches the intake. */
export interface IntakeOptions {
  /** Null where requests do not come by mail. */
  port: number | null;
  host: string;
  domain: string;
  /** Addresses and networks. */
  relays: string[];
  tls: { cert: Buffer; key: Buffer } | null;
  account: { user: string; password: string } | null;
  maxBytes: number;
}

export const INTAKE_OPTIONS = Symbol('mail intake');

/** Throws, with the variable's name, where only one half of a pair is set: an intake that is half closed is open. */
export function intakeOptions(config: RequestsConfig): IntakeOptions {
  const { MAIL_INTAKE_TLS_CERT: cert, MAIL_INTAKE_TLS_KEY: key } = config;
  const { MAIL_INTAKE_USER: user, MAIL_INTAKE_PASSWORD: password } = config;
  if (!cert !== !key) throw new Error('MAIL_INTAKE_TLS_CERT and MAIL_INTAKE_TLS_KEY belong together');
  if (!user !== !password) throw new Error('MAIL_INTAKE_USER and MAIL_INTAKE_PASSWORD belong together');
  if (user && !cert) throw new Error('MAIL_INTAKE_PASSWORD would travel in the clear: set MAIL_INTAKE_TLS_CERT');
  return {
    port: config.MAIL_INTAKE_PORT ?? null,
    host: config.MAIL_INTAKE_HOST,
    domain: config.MAIL_INTAKE_DOMAIN,
    relays: config.MAIL_INTAKE_RELAYS.split(',').map((relay) => relay.trim()),
    tls: cert && key ? { cert: readFileSync(cert), key: readFileSync(key) } : null,
    account: user && password ? { user, password } : null,
    maxBytes: config.MAIL_INTAKE_MAX_MB * 1024 * 1024,
  };
}
