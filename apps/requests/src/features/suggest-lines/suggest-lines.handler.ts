import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import type { InsertionBar } from '../../domain/line-state.js';
import { insertionBar } from '../../domain/line-state.js';
import { tellingWords } from '../../search/telling-words.js';
import { contradictionsWhere } from '../../lines/contradiction-view.js';
import type { ContradictionView } from '../../lines/contradiction-view.js';
import { itemColumns, itemTables, lineItem } from '../../lines/line-item.js';
import type { LineItem, LineItemRow } from '../../lines/line-item.js';
import { problems } from '../../problems.js';
import type { SuggestLinesQuery } from './suggest-lines.dto.js';

/** A line that already stands in the draft; `bar` says why it may no longer go out. */
export interface DraftedLine {
  lineId: string;
  version: number;
  question: string;
  bar: InsertionBar | null;
}

export interface LinesForRequest {
  suggested: LineItem[];
  drafted: DraftedLine[];
  contradictions: ContradictionView[];
}

/** A single word in common is chance. */
const commonWords = 2;
const most = 6;

/** What the library has for one request. */
@Injectable()
export class SuggestLinesHandler {
  constructor(private readonly tenants: Tenants) {}

  run(principal: Principal, requestId: string, { q }: SuggestLinesQuery): Promise<LinesForRequest> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const [request] = await tx.query<{ words: string }>(
        `select subject || E'\\n' || text as words from media_request where id = $1 and body_id = $2`,
        [requestId, tx.bodyId],
      );
      if (!request) throw problems['request-not-found']();
      return {
        suggested: q?.trim() ? await found(tx, q) : await fitting(tx, request.words),
        drafted: await drafted(tx, requestId),
        contradictions: await contradictionsWhere(tx, `c.found_in = 'answer' and c.subject_id = $2::uuid`, requestId),
      };
    });
  }
}

/** The lines that share most words with the question, rare words counting more: a word that stands in every line says nothing of any. */
async function fitting(tx: TenantTx, question: string): Promise<LineItem[]> {
  const rows = await tx.query<LineItemRow>(
    `with asked as (select w.word, w.place from jsonb_array_elements($2::jsonb) with ordinality w(word, place)),
     met as (
       select a.place, n.line_id from asked a join line_version n on n.body_id = $1 and n.state = 'valid'
         and exists (select from jsonb_array_elements_text(a.word) t where t = any (n.terms))
     ), weighed as (
       select m.line_id, ln(1 + (select count(*) from line_version where body_id = $1 and state = 'valid')::float / count(*) over (partition by m.place))
         as weight from met m
     ), fit as (select line_id, sum(weight) as weight, count(*) as shared from weighed group by line_id)
     select ${itemColumns} from ${itemTables} join fit f on f.line_id = l.id
     where l.body_id = $1 and v.state = 'valid' and f.shared >= $3 order by f.weight desc, l.id limit $4`,
    [tx.bodyId, JSON.stringify(tellingWords(question)), commonWords, most],
  );
  return rows.map(lineItem);
}

/** A search finds also what may not be inserted, and says why: else it would be written anew without anybody knowing. */
async function found(tx: TenantTx, q: string): Promise<LineItem[]> {
  const words = tellingWords(q);
  const conditions = words.map((_, at) => `v.terms && $${at + 3}::text[]`);
  const rows = await tx.query<LineItemRow>(
    `select ${itemColumns} from ${itemTables}
     where l.body_id = $1 and v.version = l.latest_version and ${['true', ...conditions].join(' and ')}
     order by v.state = 'valid' desc, v.valid_until desc, l.id limit $2`,
    [tx.bodyId, most * 2, ...words],
  );
  return rows.map(lineItem);
}

interface DraftedRow {
  lineId: string;
  version: number;
  question: string;
  state: LineItem['state'];
  restriction: LineItem['restriction'];
  validFrom: string;
  validUntil: string;
  today: string;
}

async function drafted(tx: TenantTx, requestId: string): Promise<DraftedLine[]> {
  const rows = await tx.query<DraftedRow>(
    `select distinct on (s.line_id, s.version) s.line_id as "lineId", s.version, v.editions -> s.language ->> 'question' as question, v.state,
       v.restriction, v.valid_from::text as "validFrom", v.valid_until::text as "validUntil",
       (app_now() at time zone b.time_zone)::date::text as today
     from line_use s join line_version v on v.line_id = s.line_id and v.version = s.version join body b on b.body_id = s.body_id
     where s.request_id = $1 and s.body_id = $2 and s.dropped_at is null`,
    [requestId, tx.bodyId],
  );
  return rows.map((row) => ({
    lineId: row.lineId,
    version: row.version,
    question: row.question,
    bar: insertionBar(row, row.today),
  }));
}
