import { createService } from '@baspasoz/http';
import type { Service } from '@baspasoz/http';
import { KafkaEventStrategy } from '@baspasoz/messaging';
import { deadLetterProblems } from '@baspasoz/operations';
import { ApiModule } from './api.module.js';
import type { MonitoringConfig } from './config.js';
import { NotifierModule } from './notifier.module.js';
import { problems } from './problems.js';
import { WatchModule } from './watch.module.js';

/** One process of monitoring in the role its configuration names; not started yet. */
export async function monitoringService(config: MonitoringConfig): Promise<Service> {
  if (config.ROLE === 'api')
    return createService(ApiModule.forRoot(config), {
      service: 'monitoring',
      title: "Monitoring: the head's notifications",
      port: config.PORT,
      catalogues: [problems, deadLetterProblems],
    });
  if (config.ROLE === 'watch')
    return createService(WatchModule.forRoot(config), {
      service: 'watch',
      title: 'Watch: reads the media',
      port: config.PORT,
    });
  const service = await createService(NotifierModule.forRoot(config), {
    service: 'notifier',
    title: 'Notifier: reaches the head',
    port: config.PORT,
  });
  service.app.connectMicroservice({ strategy: service.app.get(KafkaEventStrategy) });
  return service;
}
