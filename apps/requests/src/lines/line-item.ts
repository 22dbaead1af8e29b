import type { LocalizedText } from '@baspasoz/law';
import type { LineEditions } from '../domain/line-content.js';
import { insertionBar } from '../domain/line-state.js';
import type { InsertionBar, LineState, Restriction } from '../domain/line-state.js';
import type { LineSource } from '../domain/line-content.js';

/** A line as a row of the library: its valid version, else the latest. */
export interface LineItem {
  id: string;
  version: number;
  state: LineState;
  topic: { id: string; name: LocalizedText };
  unitId: string;
  unitName: LocalizedText | null;
  ownerId: string;
  ownerName: string | null;
  editions: LineEditions;
  source: LineSource;
  restriction: Restriction;
  tags: string[];
  validFrom: string;
  validUntil: string;
  /** Why the version may not be inserted into an answer today; null when it may. */
  bar: InsertionBar | null;
  /** A further version is being worked on. */
  openVersion: LineState | null;
  /** Contradictions with lines of other units that nobody has resolved. */
  contradictions: number;
}

export type LineItemRow = Omit<LineItem, 'bar'> & { today: string };

/** Columns over `line_to_take l`, `line_version v`, `topic t`; `b` is the body. */
export const itemColumns = `
  l.id, v.version, v.state, jsonb_build_object('id', t.id, 'name', t.name) as topic, l.unit_id as "unitId", u.name as "unitName",
  l.owner_id as "ownerId", p.name as "ownerName", v.editions, v.source, v.restriction, v.tags, v.valid_from::text as "validFrom",
  v.valid_until::text as "validUntil", (app_now() at time zone b.time_zone)::date::text as today,
  (select o.state from line_version o where o.line_id = l.id and o.version > v.version and o.state in ('draft', 'waiting')) as "openVersion",
  (select count(*)::int from line_contradiction c where c.resolved_at is null
     and (c.line_id = l.id or (c.found_in = 'line' and c.subject_id = l.id))) as contradictions`;

export const itemTables = `
  line_to_take l
  join line_version v on v.line_id = l.id
  join topic t on t.id = l.topic_id
  join body b on b.body_id = l.body_id
  left join unit u on u.body_id = l.body_id and u.unit_id = l.unit_id
  left join person p on p.body_id = l.body_id and p.person_id = l.owner_id`;

/** Picks one version of each line: the valid one, else the latest. */
export const shownVersion = `v.version = coalesce((select s.version from line_version s where s.line_id = l.id and s.state = 'valid'), l.latest_version)`;

export const lineItem = ({ today, ...row }: LineItemRow): LineItem => ({ ...row, bar: insertionBar(row, today) });
