import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { claimsOf } from '../domain/claims.js';
import type { ClaimMark } from '../domain/claims.js';

/** Another body whose position an answer rests on: the answer is given jointly with it. */
export interface JointBody {
  id: string;
  name: LocalizedText;
  /** `YYYY-MM-DD` of the answering body. */
  providedOn: string;
}

type Texts = Partial<Record<Language, string>>;

interface Row extends JointBody {
  enquiryId: string;
}

/** The questions whose answers stand in the text: a sentence of the text is marked as coming from each of them. */
const citedIn = (texts: Texts, marks: readonly ClaimMark[]): string[] => [
  ...new Set(
    claimsOf(texts, marks).flatMap(({ mark }) =>
      mark?.source?.kind === 'body-reply' && mark.source.ref ? [mark.source.ref] : [],
    ),
  ),
];

/** The bodies whose positions a text rests on, in the order in which they gave them; each once, with its last position. */
async function restsOn(tx: TenantTx, requestId: string, texts: Texts, marks: readonly ClaimMark[]): Promise<Row[]> {
  const cited = citedIn(texts, marks);
  if (cited.length === 0) return [];
  return tx.query<Row>(
    `select * from (
       select distinct on (e.other_body_id) e.id as "enquiryId", e.other_body_id as id, e.other_body_name as name,
         to_char(e.settled_at at time zone b.time_zone, 'YYYY-MM-DD') as "providedOn"
       from unit_enquiry e join body b on b.body_id = e.body_id
       where e.request_id = $1 and e.body_id = $2 and e.id::text = any ($3) and e.other_body_id is not null and e.state = 'replied'
       order by e.other_body_id, e.settled_at desc
     ) one order by one."providedOn", one.id`,
    [requestId, tx.bodyId, cited],
  );
}

/** What an answer that is being written would say of the bodies it rests on. */
export const jointBodiesOf = async (
  tx: TenantTx,
  requestId: string,
  draft: { texts: Texts; marks: readonly ClaimMark[] },
): Promise<JointBody[]> =>
  (await restsOn(tx, requestId, draft.texts, draft.marks)).map(({ id, name, providedOn }) => ({
    id,
    name,
    providedOn,
  }));

/**
 * Keeps the bodies that an answer rests on beside it: what the letter, the paper and the register say of them stays as it was said.
 *
 * @param complaintId the complaint after which it is given anew; null for a first answer
 */
export async function keepJointBodies(
  tx: TenantTx,
  requestId: string,
  complaintId: string | null,
  draft: { texts: Texts; marks: readonly ClaimMark[] },
): Promise<void> {
  for (const { enquiryId, id, name, providedOn } of await restsOn(tx, requestId, draft.texts, draft.marks))
    await tx.query(
      `insert into joint_body (request_id, complaint_id, body_id, enquiry_id, other_body_id, name, provided_on)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [requestId, complaintId, tx.bodyId, enquiryId, id, JSON.stringify(name), providedOn],
    );
}

/**
 * The bodies an answer was given jointly with, as JSON of PostgreSQL.
 *
 * @param complaintId of the new answer after this complaint; left out for the first answer
 */
export const jointBodiesJson = (requestId: string, complaintId = 'null'): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object('id', j.other_body_id, 'name', j.name, 'providedOn', j.provided_on)
      order by j.provided_on, j.other_body_id), '[]')
    from joint_body j where j.request_id = ${requestId} and j.complaint_id is not distinct from ${complaintId})`;
