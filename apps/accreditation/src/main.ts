import { createService, loadConfig } from '@baspasoz/http';
import { KafkaEventStrategy } from '@baspasoz/messaging';
import { deadLetterProblems } from '@baspasoz/operations';
import { AppModule } from './app.module.js';
import { AccreditationConfig } from './config.js';
import { problems } from './problems.js';

const config = loadConfig(AccreditationConfig);
const service = await createService(AppModule.forRoot(config), {
  service: 'accreditation',
  title: 'Baspasoz: outlets, journalists and their accreditation',
  port: config.PORT,
  catalogues: [problems, deadLetterProblems],
});
service.app.connectMicroservice({ strategy: service.app.get(KafkaEventStrategy) });
await service.start();
