import { Injectable } from '@nestjs/common';
import { PublicViews } from '@baspasoz/persistence';
import { addressedBody, isUuid } from '../../aggregate/addressed-body.js';
import type { JointBody } from '../../aggregate/joint-bodies.js';
import { problems } from '../../problems.js';
import { publicEntry, publicEntryColumns } from '../../register/public-entry.js';
import type { PublicEntry, PublicEntryRow } from '../../register/public-entry.js';
import { registerBody } from '../../register/public-register.js';
import type { RegisterBody } from '../../register/public-register.js';

/** One public entry. An entry whose window is open, one that never was and one of another body get the same answer. */
@Injectable()
export class ShowRegisterEntryHandler {
  constructor(private readonly views: PublicViews) {}

  run(body: string, id: string): Promise<PublicEntry & { body: RegisterBody; jointWith: JointBody[] }> {
    return this.views.run(async (tx) => {
      const about = await registerBody(tx, addressedBody(body));
      if (!isUuid(id)) throw problems['register-entry-not-found']();
      const [row] = await tx.query<PublicEntryRow>(
        `select ${publicEntryColumns} from public_register e where e.body_id = $1 and e.id = $2`,
        [about.id, id],
      );
      if (!row) throw problems['register-entry-not-found']();
      const jointWith = await tx.query<JointBody>(
        `select j.id, j.name, j.provided_on::text as "providedOn" from public_register_joint_body j
         where j.body_id = $1 and j.request_id = $2 order by j.provided_on, j.id`,
        [about.id, id],
      );
      return { ...publicEntry(row), body: about, jointWith };
    });
  }
}
