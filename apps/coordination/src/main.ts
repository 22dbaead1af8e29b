import { createService, loadConfig } from '@baspasoz/http';
import { AppModule } from './app.module.js';
import { CoordinationConfig } from './config.js';
import { problems } from './problems.js';

const config = loadConfig(CoordinationConfig);
const service = await createService(AppModule.forRoot(config), {
  service: 'coordination',
  title: 'Baspasoz: bodies, people and calendars',
  port: config.PORT,
  catalogues: [problems],
});
await service.start();
