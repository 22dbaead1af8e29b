import 'reflect-metadata';
import { loadConfig } from '@baspasoz/http';
import { MonitoringConfig } from './config.js';
import { monitoringService } from './service.js';

const service = await monitoringService(loadConfig(MonitoringConfig));
await service.start();
