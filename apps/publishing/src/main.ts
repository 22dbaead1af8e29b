import { createService, loadConfig } from '@baspasoz/http';
import { KafkaEventStrategy } from '@baspasoz/messaging';
import { deadLetterProblems } from '@baspasoz/operations';
import { AppModule } from './app.module.js';
import { PublishingConfig } from './config.js';
import { problems } from './problems.js';

const config = loadConfig(PublishingConfig);
const service = await createService(AppModule.forRoot(config), {
  service: 'publishing',
  title: 'Baspasoz: publications of the internet resources of a body',
  port: config.PORT,
  catalogues: [problems, deadLetterProblems],
});
service.app.connectMicroservice({ strategy: service.app.get(KafkaEventStrategy) });
await service.start();
