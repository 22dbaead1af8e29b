import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { webClient } from '../identity/clients.mjs';
import { checkout } from '../infra/home.mjs';
import { intakeDomain } from '../mail/intake-domain.mjs';
import { anchorFolder } from './connections.mjs';

/** Services with a database of their own. */
export const databases = ['coordination', 'requests', 'monitoring', 'accreditation', 'publishing', 'gateway'];

/** How often the demonstration's own feeds are asked: one reader on one machine, so seconds instead of minutes. */
const watchLimits = JSON.stringify(JSON.parse(readFileSync(join(checkout, 'tools/demo/watch-limits.json'), 'utf8')));

const local = (port) => `http://127.0.0.1:${port}`;
const kept = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'LOG_LEVEL', 'NODE_EXTRA_CA_CERTS'];

/** The few variables of ours that a child may see; the rest of our environment is none of its business. */
export const childEnvironment = (extra) => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => kept.includes(name) || name.startsWith('OTEL_')),
  ),
  ...extra,
});

/**
 * Every process of the product: what it runs and with which environment.
 * @param {{ ports: Record<string, number>, secrets: object, urls: Record<string, { ownerUrl: string, appUrl: string, workerUrl: string }>,
 *   brokers: string, home: string }} installation
 * @returns {{ name: string, entry: string, ready: string, env: NodeJS.ProcessEnv, seed?: string }[]} in order of start
 */
export function services({ ports, secrets, urls, brokers, home }) {
  const app = (name, file) => join(checkout, 'apps', name, 'dist', file);
  const existing = (path) => (existsSync(path) ? path : undefined);
  const addresses = {
    COORDINATION_URL: local(ports.coordination),
    REQUESTS_URL: local(ports.requests),
    MONITORING_URL: local(ports.monitoring),
    ACCREDITATION_URL: local(ports.accreditation),
    PUBLISHING_URL: local(ports.publishing),
    PUBLIC_URL: local(ports.web),
  };
  const environment = (name, port, extra = {}) =>
    childEnvironment({
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: urls[name].appUrl,
      WORKER_DATABASE_URL: urls[name].workerUrl,
      KAFKA_BROKERS: brokers,
      OIDC_ISSUER: local(ports.identity),
      OIDC_AUDIENCE: 'baspasoz',
      OIDC_CLIENT_ID: name,
      OIDC_CLIENT_SECRET: secrets.identity.clients[name],
      AUDIT_ANCHOR_DIR: anchorFolder(home, name),
      DEMO_PEOPLE: join(checkout, 'tools/demo/people.json'),
      DEMO_BODIES: join(checkout, 'tools/demo/bodies.json'),
      ...addresses,
      ...extra,
    });
  const service = (name, port, options = {}) => {
    const { app: owner = name, file = 'main.js', env } = options;
    return {
      name,
      entry: app(owner, file),
      ready: `${local(port)}/health/ready`,
      env: environment(owner, port, env),
      ...(owner === name ? { seed: existing(app(owner, 'seed.js')) } : {}),
    };
  };
  const mail = { SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`, MAIL_FROM: 'Баспасөз <no-reply@baspasoz.example>' };
  const intake = { MAIL_INTAKE_PORT: String(ports.intake), MAIL_INTAKE_DOMAIN: intakeDomain };
  const reading = {
    // On loopback, where nothing may be read but what the installation names.
    WATCH_ALLOW_HOSTS: `127.0.0.1:${ports.feeds}`,
    WATCH_LIMITS: watchLimits,
    DEMO_FEEDS_URL: local(ports.feeds),
  };
  const web = {
    OIDC_CLIENT_ID: webClient,
    OIDC_CLIENT_SECRET: secrets.identity.clients[webClient],
    SESSION_SECRET: secrets.services.session,
    WEB_ROOT: join(checkout, 'apps/web/dist'),
  };
  return [
    service('coordination', ports.coordination),
    service('requests', ports.requests, {
      env: { ...mail, ...intake, FILES_URL: pathToFileURL(join(home, 'files')).href },
    }),
    service('monitoring', ports.monitoring, { env: { ...mail, ...reading } }),
    service('notifier', ports.notifier, { app: 'monitoring', env: { ...mail, ROLE: 'notifier' } }),
    service('watch', ports.watch, { app: 'monitoring', env: { ...reading, ROLE: 'watch' } }),
    service('accreditation', ports.accreditation),
    service('publishing', ports.publishing),
    service('gateway', ports.web, { env: web }),
  ];
}
