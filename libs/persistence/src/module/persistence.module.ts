import { Module } from '@nestjs/common';
import type { DynamicModule, Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntitySchema, MixedList } from 'typeorm';
import { Audit } from '../audit/audit.js';
import { AuditAnchoring } from '../audit/audit-anchoring.js';
import { PublicViews } from '../tenancy/public-views.js';
import { Tenants } from '../tenancy/tenants.js';
import { Workers } from '../tenancy/workers.js';
import { dataSourceOptions } from './data-source-options.js';
import type { PoolLimits } from './data-source-options.js';
import { DataSources } from './data-sources.js';

export interface PersistenceOptions extends PoolLimits {
  /** Connection string of the app role. */
  url: string;
  /** Connection string of the worker role, past any pooler; given by services that have an outbox or deadlines. */
  workerUrl?: string;
  entities?: MixedList<(new () => object) | EntitySchema>;
  /** Service name; shown in pg_stat_activity. */
  name: string;
  /** Folder outside the database that keeps the anchors of the audit chain; needs `workerUrl`. */
  auditAnchorFolder?: string;
}

/** Gives a service its transactions. The data source itself stays inside: no module can query without a scope. */
@Module({})
export class PersistenceModule {
  /** Connects at start: a wrong address stops the process. Closes after everything else at shutdown. */
  static forRoot({
    url,
    workerUrl,
    entities = [],
    name,
    auditAnchorFolder,
    ...limits
  }: PersistenceOptions): DynamicModule {
    const scopes: Provider[] = [
      DataSources,
      {
        provide: DataSource,
        inject: [DataSources],
        useFactory: (open: DataSources) => open.connect(dataSourceOptions(url, entities, name, limits)),
      },
      Tenants,
      PublicViews,
      Audit,
    ];
    const worker: Provider[] = workerUrl
      ? [
          {
            provide: Workers,
            inject: [DataSources],
            useFactory: async (open: DataSources) =>
              new Workers(
                await open.connect(
                  dataSourceOptions(workerUrl, entities, `${name}-worker`, { poolSize: 4, statementTimeoutMs: 30_000 }),
                ),
              ),
          },
        ]
      : [];
    const anchoring: Provider[] =
      workerUrl && auditAnchorFolder
        ? [
            {
              provide: AuditAnchoring,
              inject: [Workers],
              useFactory: (workers: Workers) => new AuditAnchoring(workers, auditAnchorFolder),
            },
          ]
        : [];
    return {
      module: PersistenceModule,
      global: true,
      providers: [...scopes, ...worker, ...anchoring],
      exports: [Tenants, PublicViews, Audit, ...(workerUrl ? [Workers] : [])],
    };
  }
}
