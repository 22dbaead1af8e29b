import 'reflect-metadata';
import { loadConfig } from '@baspasoz/http';
import { bodyId, PersistenceModule, Tenants } from '@baspasoz/persistence';
import { NestFactory } from '@nestjs/core';
import { Matches } from 'class-validator';
import { entities } from './persistence/entities.js';
import { trainingRowsOf } from './stories/training-rows.js';

class ExportConfig {
  @Matches(/^postgres(ql)?:\/\//, { message: 'PostgreSQL connection string of the app role' })
  DATABASE_URL!: string;

  @Matches(/^[0-9a-f-]{36}(,[0-9a-f-]{36})*$/, {
    message: 'ids of the bodies whose labels are exported, separated by commas',
  })
  BODIES!: string;
}

/** Prints the officers' labels as JSON Lines in the shape `npm run train` reads; one body after the other. */
const { DATABASE_URL: url, BODIES: bodies } = loadConfig(ExportConfig);
const app = await NestFactory.createApplicationContext(
  PersistenceModule.forRoot({ url, entities, name: 'monitoring-export-labels' }),
  { logger: false },
);
try {
  for (const body of bodies.split(','))
    for (const row of await app.get(Tenants).run(bodyId(body), trainingRowsOf))
      process.stdout.write(`${JSON.stringify(row)}\n`);
} finally {
  await app.close();
}
