import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import type { Language } from '@baspasoz/contracts';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import type { RequestState } from '../../domain/request-state.js';
import type { Texts } from '../../drafts/draft.js';
import { tellingWords } from '../../search/telling-words.js';
import { problems } from '../../problems.js';
import { similarRequests } from '../../search/similar-requests.js';

/** A request that asks about the same. */
export interface EarlierRequest {
  id: string;
  number: string;
  subject: string;
  language: Language;
  state: RequestState;
  receivedAt: Date;
  /** What was answered, by language; null where nothing was. */
  answer: { answeredAt: Date; texts: Texts } | null;
  /** Share of the question's words, rare ones counting more; 0 to 1. */
  likeness: number;
}

interface Row extends Omit<EarlierRequest, 'likeness' | 'answer'> {
  answeredAt: Date | null;
  answerLanguage: Language | null;
  text: string | null;
  otherTexts: Texts | null;
}

const most = 5;
/** A long request repeats itself; its first words say what it is about. */
const wordsLooked = 24;

/** What the office was asked before and how it answered, while the next answer is written. */
@Injectable()
export class SuggestEarlierHandler {
  constructor(private readonly tenants: Tenants) {}

  run(principal: Principal, requestId: string): Promise<{ items: EarlierRequest[] }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const [request] = await tx.query<{ words: string }>(
        `select subject || E'\\n' || text as words from media_request where id = $1 and body_id = $2`,
        [requestId, tx.bodyId],
      );
      if (!request) throw problems['request-not-found']();
      const similar = await similarRequests(tx, tellingWords(request.words).slice(0, wordsLooked), requestId, most);
      const rows = await rowsOf(
        tx,
        similar.map((one) => one.requestId),
      );
      const items = similar.flatMap(({ requestId: id, likeness }) => {
        const row = rows.find((one) => one.id === id);
        return row ? [{ ...itemOf(row), likeness }] : [];
      });
      return { items };
    });
  }
}

/** A new answer after a complaint in place of the first. What is out of the reader's sight is left out by the database. */
const rowsOf = (tx: TenantTx, ids: string[]): Promise<Row[]> =>
  tx.query<Row>(
    `select c.request_id as id, c.number, r.subject, r.language, c.state, c.received_at as "receivedAt",
       coalesce(k.answered_at, a.answered_at) as "answeredAt",
       coalesce(k.answer_language, case when k.answer is not null then r.language end, a.language) as "answerLanguage",
       coalesce(k.answer, a.text) as text, coalesce(k.answer_other_texts, a.other_texts) as "otherTexts"
     from statutory_clock c join media_request r on r.id = c.request_id
     left join answer a on a.request_id = c.request_id and a.body_id = c.body_id
     left join lateral (select n.* from complaint n where n.request_id = c.request_id and n.body_id = c.body_id and n.answered_at is not null
       order by n.answered_at desc limit 1) k on true
     where c.request_id = any ($2::uuid[]) and c.body_id = $1`,
    [tx.bodyId, ids],
  );

function itemOf({ answeredAt, answerLanguage, text, otherTexts, ...row }: Row): Omit<EarlierRequest, 'likeness'> {
  if (!answeredAt || !answerLanguage || text === null) return { ...row, answer: null };
  return { ...row, answer: { answeredAt, texts: { ...otherTexts, [answerLanguage]: text } } };
}
