import 'reflect-metadata';
import { loadConfig } from '@baspasoz/http';
import { NestLogger, nameService } from '@baspasoz/observability';
import { NestFactory } from '@nestjs/core';
import { ApiModule } from './api.module.js';
import { MonitoringConfig } from './config.js';
import { seedWatchNames } from './seed/seed-watch-names.js';

/** What the demo bodies watch for, through the service's own handlers; may run again at any time, also beside the service. */
nameService('monitoring-seed');
const app = await NestFactory.createApplicationContext(ApiModule.forRoot(loadConfig(MonitoringConfig)), {
  logger: new NestLogger(),
  abortOnError: false,
});
try {
  await seedWatchNames(app);
} finally {
  await app.close();
}
