import { NestFactory } from '@nestjs/core';
import { loadConfig } from '@baspasoz/http';
import { NestLogger, nameService } from '@baspasoz/observability';
import { AppModule } from './app.module.js';
import { CoordinationConfig } from './config.js';
import { readDemo } from './seed/demo-files.js';
import { seedDemo } from './seed/seed-demo.js';

/** Demo bodies and people through the service's own handlers; may run again at any time, also beside the service. */
nameService('coordination-seed');
const app = await NestFactory.createApplicationContext(AppModule.forRoot(loadConfig(CoordinationConfig)), {
  logger: new NestLogger(),
  abortOnError: false,
});
try {
  await seedDemo(app, await readDemo());
} finally {
  await app.close();
}
