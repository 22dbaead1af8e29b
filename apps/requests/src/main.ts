import { fileProblems } from '@baspasoz/files';
import { createService, loadConfig, readResponseSchemas } from '@baspasoz/http';
import { KafkaEventStrategy } from '@baspasoz/messaging';
import { deadLetterProblems } from '@baspasoz/operations';
import { AppModule } from './app.module.js';
import { RequestsConfig } from './config.js';
import { IntakeServer } from './features/intake-by-mail/intake-server.js';
import { problems } from './problems.js';

const config = loadConfig(RequestsConfig);
const service = await createService(AppModule.forRoot(config), {
  service: 'requests',
  title: 'Baspasoz: media requests and their statutory clocks',
  port: config.PORT,
  catalogues: [problems, fileProblems, deadLetterProblems],
  responses: readResponseSchemas(import.meta.url),
});
service.app.connectMicroservice({ strategy: service.app.get(KafkaEventStrategy) });
await service.start();
await service.app.get(IntakeServer).listen();
