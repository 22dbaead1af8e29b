import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { problems } from '../../problems.js';
import type { AddWatchNameDto, ChangeWatchNameDto, WatchNameList, WatchNameView } from './watch-name.dto.js';

const columns = 'id, key, kind, text, language, active';

@Injectable()
export class WatchNames {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
  ) {}

  list(reader: Principal): Promise<WatchNameList> {
    return this.tenants.run(bodyOf(reader), async (tx) => ({
      items: await tx.query<WatchNameView>(`select ${columns} from watch_name order by kind, key, language, text`),
    }));
  }

  /** Problem `watch-name-exists`. What was fetched before is not read again. */
  add(input: AddWatchNameDto, officer: Principal): Promise<WatchNameView> {
    const id = uuidv7();
    const text = input.text.trim().replace(/\s+/gu, ' ');
    return this.tenants.run(bodyOf(officer), async (tx) => {
      const [added] = await tx.query<WatchNameView>(
        `insert into watch_name (id, body_id, key, kind, text, language) values ($1, $2, $3, $4, $5, $6)
         on conflict do nothing returning ${columns}`,
        [id, tx.bodyId, input.key ?? id, input.kind, text, input.language],
      );
      if (!added) throw problems['watch-name-exists']({ text });
      this.audit.record(tx, {
        actor: `person:${officer.personId}`,
        action: 'add-watch-name',
        subject: `watch-name:${id}`,
        details: { kind: input.kind, text, language: input.language },
      });
      return added;
    });
  }

  /** Problem `watch-name-not-found`. */
  change(id: string, { active }: ChangeWatchNameDto, officer: Principal): Promise<WatchNameView> {
    return this.tenants.run(bodyOf(officer), async (tx) => {
      const [changed] = await tx.query<WatchNameView>(
        `update watch_name set active = $2 where id = $1 returning ${columns}`,
        [id, active],
      );
      if (!changed) throw problems['watch-name-not-found']();
      this.audit.record(tx, {
        actor: `person:${officer.personId}`,
        action: 'change-watch-name',
        subject: `watch-name:${id}`,
        details: { active },
      });
      return changed;
    });
  }
}
