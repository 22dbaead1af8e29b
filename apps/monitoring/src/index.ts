export { MonitoringConfig } from './config.js';
export { migrations } from './persistence/migrations/migrations.js';
export { monitoringService } from './service.js';
