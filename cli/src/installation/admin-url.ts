import { CommandError, exitCodes } from '../exit-codes.js';
import type { Installation, ServiceConnections } from './installation.js';
import { requiredUrl } from './required-url.js';

/** The superuser, in the database of a service. */
export function adminUrlOf({ adminUrl }: Installation, service: ServiceConnections): string {
  if (!adminUrl) throw new CommandError('ADMIN_DATABASE_URL is not set', exitCodes.badInput);
  const url = new URL(adminUrl);
  url.pathname = new URL(requiredUrl(service, 'ownerUrl')).pathname;
  return url.href;
}
