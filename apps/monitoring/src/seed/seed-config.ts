import { IsOptional, IsUrl } from 'class-validator';
import { MonitoringConfig } from '../config.js';

/** Environment of the seed command. */
export class SeedConfig extends MonitoringConfig {
  /** Where the feeds of the demonstration are served; without it the bodies begin with no sources. */
  @IsOptional()
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  DEMO_FEEDS_URL?: string;
}
