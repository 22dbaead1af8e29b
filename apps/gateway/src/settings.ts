import type { GatewayConfig } from './config.js';
import type { Upstreams } from './features/pass-on/pass-on.js';

/** Origin of the web: scheme, host and port, without a slash, as browsers write it in `Origin`. */
export const publicUrlOf = (config: GatewayConfig): string => new URL(config.PUBLIC_URL).origin;

/** The services behind `/api/<name>/`. */
export const upstreamsOf = (config: GatewayConfig): Upstreams => ({
  coordination: config.COORDINATION_URL,
  requests: config.REQUESTS_URL,
  monitoring: config.MONITORING_URL,
  accreditation: config.ACCREDITATION_URL,
  publishing: config.PUBLISHING_URL,
});
