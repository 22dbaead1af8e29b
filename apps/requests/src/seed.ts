import { NestFactory } from '@nestjs/core';
import { loadConfig } from '@baspasoz/http';
import { NestLogger, nameService } from '@baspasoz/observability';
import { AppModule } from './app.module.js';
import { RequestsConfig } from './config.js';
import { ministryComplaints } from './seed/complaint-requests.js';
import { ministryAsked } from './seed/asked-requests.js';
import { ministryInPart } from './seed/in-part-requests.js';
import { ministryJoint } from './seed/joint-requests.js';
import { ministryRequests } from './seed/ministry-requests.js';
import { ministryRegister, regionRegister } from './seed/register-requests.js';
import { regionRequests } from './seed/region-requests.js';
import { seedDemo } from './seed/seed-demo.js';
import { seedLines } from './seed/seed-lines.js';

const ministry = '0192f000-0000-7000-8000-000000000001';
const region = '0192f000-0000-7000-8000-000000000002';

/** Demo requests at every point of their clock, through the service's own handlers; may run again, beside the service. */
nameService('requests-seed');
const app = await NestFactory.createApplicationContext(AppModule.forRoot(loadConfig(RequestsConfig)), {
  logger: new NestLogger(),
  abortOnError: false,
});
try {
  await seedDemo(app, ministry, [
    ...ministryRequests,
    ...ministryRegister,
    ...ministryComplaints,
    ...ministryInPart,
    ...ministryAsked,
  ]);
  await seedLines(app, ministry);
  await seedDemo(app, region, [...regionRequests, ...regionRegister]);
  await seedDemo(app, ministry, ministryJoint, region);
} finally {
  await app.close();
}
