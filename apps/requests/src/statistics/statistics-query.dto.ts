import { IsOptional } from 'class-validator';
import { IsLocalDate } from '@baspasoz/http';
import type { Period } from './statistics.js';

export class StatisticsQuery {
  /** First day of registration, `YYYY-MM-DD`; 1 January of this year when left out. */
  @IsOptional()
  @IsLocalDate()
  from?: string;

  /** Last day of registration; today when left out. */
  @IsOptional()
  @IsLocalDate()
  to?: string;
}

/** @param today the body's local date, `YYYY-MM-DD` */
export const periodOf = ({ from, to }: StatisticsQuery, today: string): Period => ({
  from: from ?? `${today.slice(0, 4)}-01-01`,
  to: to ?? today,
});
