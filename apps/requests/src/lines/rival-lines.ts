import type { TenantTx } from '@baspasoz/persistence';
import type { LineEditions } from '../domain/line-content.js';
import { sharedWords } from './shared-words.js';

/** A valid line that a new text is compared with. */
export interface RivalLine {
  lineId: string;
  version: number;
  topicId: string;
  editions: LineEditions;
}

/** What is being written. */
export interface NewText {
  /** Its telling words, each with its forms. */
  words: readonly (readonly string[])[];
  topicId: string | null;
  /** The unit whose own lines are left out; null for an answer, which speaks for the whole body. */
  unitId: string | null;
}

/** How many words two texts share at least before they are worth comparing. */
const commonWords = 2;
const most = 200;

/** Valid lines of other units on the same topic or with words in common, the most alike first. */
export const rivalLines = (tx: TenantTx, { words, topicId, unitId }: NewText): Promise<RivalLine[]> =>
  tx.query<RivalLine>(
    `select l.id as "lineId", v.version, l.topic_id as "topicId", v.editions
     from line_version v join line_to_take l on l.id = v.line_id
     join body b on b.body_id = v.body_id
     cross join lateral ${sharedWords('v.terms', '$2')} w
     where v.body_id = $1 and v.state = 'valid' and v.valid_until >= (app_now() at time zone b.time_zone)::date
       and ($3::uuid is null or l.unit_id <> $3) and (l.topic_id = $4::uuid or w.shared >= $5)
     order by w.shared desc, l.id limit $6`,
    [tx.bodyId, JSON.stringify(words), unitId, topicId, commonWords, most],
  );
