import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { sourceOf, sourcesOf } from './source-view.js';
import type { SourceDetails, SourceList, Trouble } from './source.dto.js';

const TROUBLES = `select code, detail, times, first_at as "firstAt", last_at as "lastAt", ended_at as "endedAt"
  from source_problem where source_id = $1 order by ended_at is null desc, last_at desc, id limit 100`;

@Injectable()
export class ReadSources {
  constructor(private readonly tenants: Tenants) {}

  list(reader: Principal): Promise<SourceList> {
    return this.tenants.run(bodyOf(reader), async (tx) => ({ items: await sourcesOf(tx) }));
  }

  /** Problem `source-not-found`. */
  show(id: string, reader: Principal): Promise<SourceDetails> {
    return this.tenants.run(bodyOf(reader), async (tx) => ({
      ...(await sourceOf(tx, id)),
      problems: await tx.query<Trouble>(TROUBLES, [id]),
    }));
  }
}
