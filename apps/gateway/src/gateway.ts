import { TokenVerifier } from '@baspasoz/auth';
import { createService, type Service } from '@baspasoz/http';
import { KafkaEventStrategy } from '@baspasoz/messaging';
import { logger } from '@baspasoz/observability';
import { deadLetterProblems } from '@baspasoz/operations';
import fastifyCookie from '@fastify/cookie';
import { fileURLToPath } from 'node:url';
import { AppModule } from './app.module.js';
import type { GatewayConfig } from './config.js';
import { addGate } from './edge/gate.js';
import { RateLimits } from './edge/rate-limits.js';
import { addSecurityHeaders } from './edge/security-headers.js';
import { addPassage } from './features/pass-on/pass-on.js';
import { problems } from './problems.js';
import { Cookies } from './sessions/cookies.js';
import { Sessions } from './sessions/sessions.js';
import { publicUrlOf, upstreamsOf } from './settings.js';
import { addWeb } from './web/serve-web.js';
import { WebFiles } from './web/web-files.js';

const builtWeb = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** The gateway, ready to start: the gate before everything, the services and the web behind it. */
export async function createGateway(config: GatewayConfig): Promise<Service> {
  const service = await createService(AppModule.forRoot(config), {
    service: 'gateway',
    title: 'Baspasoz',
    port: config.PORT,
    catalogues: [problems, deadLetterProblems],
  });
  const { app } = service;
  const fastify = app.getHttpAdapter().getInstance();
  const publicUrl = publicUrlOf(config);
  // Without its hook: a cookie is read where it is asked for, not at every call.
  await fastify.register(fastifyCookie, { hook: false });
  addSecurityHeaders(fastify, publicUrl);
  addGate(fastify, {
    sessions: app.get(Sessions),
    cookies: app.get(Cookies),
    tokens: app.get(TokenVerifier),
    limits: app.get(RateLimits),
    publicUrl,
  });
  addPassage(fastify, upstreamsOf(config), config.UPLOAD_MAX_MIB);
  const root = config.WEB_ROOT ?? builtWeb;
  const web = WebFiles.read(root);
  if (!web) logger.warn('there is no built web: only the API is served');
  addWeb(fastify, web);
  app.connectMicroservice({ strategy: app.get(KafkaEventStrategy) });
  return service;
}
