import 'reflect-metadata';
import { loadConfig } from '@baspasoz/http';
import { NestLogger, nameService } from '@baspasoz/observability';
import { NestFactory } from '@nestjs/core';
import { ApiModule } from './api.module.js';
import { SeedConfig } from './seed/seed-config.js';
import { seedSources } from './seed/seed-sources.js';
import { seedWatchNames } from './seed/seed-watch-names.js';

/** What the demo bodies watch for and where they look, through the service's own handlers; may run again at any time, also beside the service. */
nameService('monitoring-seed');
const config = loadConfig(SeedConfig);
const app = await NestFactory.createApplicationContext(ApiModule.forRoot(config), {
  logger: new NestLogger(),
  abortOnError: false,
});
try {
  await seedWatchNames(app);
  if (config.DEMO_FEEDS_URL) await seedSources(app, config.DEMO_FEEDS_URL);
} finally {
  await app.close();
}
