import { Injectable } from '@nestjs/common';
import { sharedProblems } from '@baspasoz/contracts';
import { decodeCursor, encodeCursor, pageOf } from '@baspasoz/http';
import type { Page } from '@baspasoz/http';
import type { LocalizedText } from '@baspasoz/law';
import { PublicViews } from '@baspasoz/persistence';
import type { PublicTx } from '@baspasoz/persistence';
import { addressedBody, isUuid } from '../../aggregate/addressed-body.js';
import { plainLine } from '../../domain/plain-text.js';
import { publicEntry, publicEntryColumns } from '../../register/public-entry.js';
import type { PublicEntry, PublicEntryRow } from '../../register/public-entry.js';
import { registerBody } from '../../register/public-register.js';
import type { RegisterBody } from '../../register/public-register.js';
import { searchQuery } from '../../search/search-query.js';
import type { SearchRegisterQuery } from './search-register.dto.js';

interface UnitOfRegister {
  id: string;
  name: LocalizedText;
}

/** A page of the register, the latest first, with the units that have entries in it. */
export interface RegisterPage extends Page<PublicEntry> {
  body: RegisterBody;
  units: UnitOfRegister[];
}

const list = 'public-register';

@Injectable()
export class SearchRegisterHandler {
  constructor(private readonly views: PublicViews) {}

  run(body: string, query: SearchRegisterQuery): Promise<RegisterPage> {
    return this.views.run(async (tx) => {
      const about = await registerBody(tx, addressedBody(body));
      const page = pageOf(await entriesOf(tx, about, query), query.limit, publicEntry, (row) =>
        encodeCursor(list, [row.publishedAt.toISOString(), row.id]),
      );
      const units = await tx.query<UnitOfRegister>(
        `select distinct on (e.unit_id) e.unit_id as id, e.unit_name as name from public_register e
         where e.body_id = $1 and e.unit_name is not null order by e.unit_id`,
        [about.id],
      );
      return { body: about, units, ...page };
    });
  }
}

function entriesOf(
  tx: PublicTx,
  { id, timeZone }: RegisterBody,
  query: SearchRegisterQuery,
): Promise<PublicEntryRow[]> {
  const [afterTime, afterId] = query.cursor ? positionOf(query.cursor) : [null, null];
  const words = query.q ? plainLine(query.q) : '';
  return tx.query<PublicEntryRow>(
    `select ${publicEntryColumns} from public_register e
     where e.body_id = $1 and ($2::date is null or (e.closed_at at time zone $10)::date >= $2)
       and ($3::date is null or (e.closed_at at time zone $10)::date <= $3)
       and ($4::text is null or e.state = $4) and ($5::text is null or e.language = $5) and ($6::uuid is null or e.unit_id = $6)
       and ($7 = '' or e.words @@ $12::tsquery or e.number ilike '%' || $7 || '%')
       and ($13::date is null or e.registered_on >= $13) and ($14::date is null or e.registered_on <= $14) and ($15::text is null or e.late)
       and ($16::text is null or exists (select from public_withheld_ground w where w.body_id = e.body_id and w.request_id = e.id))
       and ($17::text is null or exists (select from public_register_correction k where k.body_id = e.body_id and k.request_id = e.id))
       and ($8::timestamptz is null or (date_trunc('milliseconds', e.published_at), e.id) < ($8, $9::uuid))
     order by date_trunc('milliseconds', e.published_at) desc, e.id desc limit $11`,
    [
      id,
      query.from ?? null,
      query.to ?? null,
      query.outcome ?? null,
      query.language ?? null,
      query.unitId ?? null,
      words.replace(/[\\%_]/g, '\\$&'),
      afterTime,
      afterId,
      timeZone,
      query.limit + 1,
      searchQuery(words).tsquery,
      query.registeredFrom ?? null,
      query.registeredTo ?? null,
      query.late ?? null,
      query.inPart ?? null,
      query.corrected ?? null,
    ],
  );
}

function positionOf(cursor: string): [string, string] {
  const [time, id] = decodeCursor(cursor, list, ['string', 'string']).map(String);
  if (!time || !id || Number.isNaN(Date.parse(time)) || !isUuid(id)) throw sharedProblems['invalid-cursor']();
  return [time, id];
}
