import { NestFactory } from '@nestjs/core';
import { loadConfig } from '@baspasoz/http';
import { NestLogger, nameService } from '@baspasoz/observability';
import { AppModule } from './app.module.js';
import { PublishingConfig } from './config.js';
import { ministryNewsroom } from './seed/ministry-newsroom.js';
import { regionNewsroom } from './seed/region-newsroom.js';
import { seedDemo } from './seed/seed-demo.js';

/** Demo newsrooms with publications at every point of their way, through the service's own handlers; may run again, beside the service. */
nameService('publishing-seed');
const app = await NestFactory.createApplicationContext(AppModule.forRoot(loadConfig(PublishingConfig)), {
  logger: new NestLogger(),
  abortOnError: false,
});
try {
  await seedDemo(app, '0192f000-0000-7000-8000-000000000001', ministryNewsroom);
  await seedDemo(app, '0192f000-0000-7000-8000-000000000002', regionNewsroom);
} finally {
  await app.close();
}
