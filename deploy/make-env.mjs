/** Random secrets for docker-compose.yml: `node deploy/make-env.mjs > .env`. Keep the file as you keep keys. */
import { randomBytes } from 'node:crypto';
import { clientIds } from '../tools/identity/clients.mjs';
import { databases } from '../tools/start/services.mjs';

const random = () => randomBytes(24).toString('hex');
const roles = ['owner', 'app', 'worker'];

const names = [
  'POSTGRES_PASSWORD',
  'KEYCLOAK_ADMIN_PASSWORD',
  'DEMO_PASSWORD',
  'SESSION_SECRET',
  ...databases.flatMap((name) => roles.map((role) => `${name}_${role}_PASSWORD`.toUpperCase())),
  ...clientIds.map((id) => `${id.toUpperCase().replaceAll('-', '_')}_CLIENT_SECRET`),
];

process.stdout.write(names.map((name) => `${name}=${random()}\n`).join(''));
