import { loadConfig } from '@baspasoz/http';
import { GatewayConfig } from './config.js';
import { createGateway } from './gateway.js';

const gateway = await createGateway(loadConfig(GatewayConfig));
await gateway.start();
