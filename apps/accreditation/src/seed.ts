import { NestFactory } from '@nestjs/core';
import { loadConfig } from '@baspasoz/http';
import { NestLogger, nameService } from '@baspasoz/observability';
import { AppModule } from './app.module.js';
import { AccreditationConfig } from './config.js';
import { demoRegister } from './seed/demo-register.js';
import { seedDemo } from './seed/seed-demo.js';

/** Demo outlets, journalists and their accreditation, through the service's own handlers; may run again, beside the service. */
nameService('accreditation-seed');
const app = await NestFactory.createApplicationContext(AppModule.forRoot(loadConfig(AccreditationConfig)), {
  logger: new NestLogger(),
  abortOnError: false,
});
try {
  await seedDemo(app, '0192f000-0000-7000-8000-000000000001', demoRegister);
  await seedDemo(app, '0192f000-0000-7000-8000-000000000002', demoRegister);
} finally {
  await app.close();
}
