import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import type { Language } from '@baspasoz/contracts';
import type { Page } from '@baspasoz/http';
import type { LocalizedText } from '@baspasoz/law';
import { Reading } from '../../aggregate/reading.js';

interface ListedPerson {
  id: string;
  name: string;
  language: Language;
  /** What they are to the body now; null for a person who holds nothing. */
  role: 'first-head' | 'deputy' | 'authorized-person' | 'officer' | 'unit-officer' | null;
  postId: string | null;
  unitId: string | null;
  title: LocalizedText | null;
  version: number;
}

@Injectable()
export class ListPeopleHandler {
  constructor(private readonly reading: Reading) {}

  run(principal: Principal): Promise<Page<ListedPerson>> {
    return this.reading.within(principal, async (tx) => ({
      items: await tx.query<ListedPerson>(
        `select distinct on (p.id) p.id, p.name, p.language, p.version,
           case when h.person_id is not null then 'first-head' when d.person_id is not null then 'deputy' else o.role end as role,
           o.id as "postId", o.unit_id as "unitId", o.title
         from person p
         left join first_head h on h.body_id = p.body_id and h.person_id = p.id and h.until_on is null
         left join deputy d on d.body_id = p.body_id and d.person_id = p.id and d.until_on is null
         left join appointment a on a.body_id = p.body_id and a.person_id = p.id and a.dismissed_on is null
         left join post o on o.body_id = a.body_id and o.id = a.post_id
         where p.body_id = $1
         order by p.id, o.role`,
        [tx.bodyId],
      ),
      nextCursor: null,
    }));
  }
}
