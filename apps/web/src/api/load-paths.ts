import type { LoadHolder, LoadItem, LoadKind, LoadOverview, ProvisionStatement } from './load-types';
import type { Read, Write } from './paths';
import type { Language } from './types';

/** Routes of load, forecast and what the head is asked for. */
export interface LoadPaths {
  '/api/requests/load': Read<LoadOverview>;
  '/api/requests/load/requests': Read<
    { items: LoadItem[]; count: number },
    { query: { by: LoadHolder; id?: string; which: LoadKind } }
  >;
  '/api/requests/provision-statements': Read<{ items: ProvisionStatement[] }> &
    Write<{ language: Language; text: string }, { items: ProvisionStatement[] }>;
}
