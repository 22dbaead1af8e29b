import type { TenantTx } from '@baspasoz/persistence';
import { lexeme } from './lexeme.js';
import { lookFor, lookForAnything } from './look-for.js';

/** A request and which of the words looked for stand in it. */
interface Sharing {
  requestId: string;
  /** Places of the words in the question, from 0. */
  places: number[];
}

export interface Similar {
  requestId: string;
  /** Share of what the question says, by the weight of its words; 0 to 1. */
  likeness: number;
}

/** The newest of a body: they are compared with word by word, and say how rare each word is. */
const newest = 2_000;
/** A word that stands in no more than this share of the newest is worth looking for among all there are. */
const rare = 0.01;
const rareLooked = 6;
/** Of those that hold a rare word, so many of the newest. */
const older = 200;
/** A single word in common is chance, and so is a small part of what is asked. */
const commonWords = 2;
const leastLikeness = 0.3;

/**
 * Requests that ask about the same, the most alike first: those that share most of the telling words of a question, rare words counting
 * more. Among the newest of the body every one is compared; older ones are looked for by the rare words. What the words mean is not
 * known here: the same asked in other words, or in the other language, is not found.
 *
 * @param words the telling words, each with its forms
 * @param except the request that asks
 */
export async function similarRequests(
  tx: TenantTx,
  words: readonly (readonly string[])[],
  except: string,
  most: number,
): Promise<Similar[]> {
  // What the requester is called (weight A) is no matter of the question.
  const queries = words.map((terms) => terms.map((term) => `${lexeme(term)}:BCD`).join('|'));
  if (queries.length === 0) return [];
  await lookForAnything(tx);
  const near = await sharing(tx, queries, newestOf);
  const [{ looked }] = (await tx.query<{ looked: number }>(`select count(*)::int as looked from (${newestOf}) w`, [
    tx.bodyId,
  ])) as [{ looked: number }];
  const stands = queries.map((_, at) => near.filter(({ places }) => places.includes(at)).length);
  const found = looked < newest ? near : [...near, ...(await far(tx, queries, stands, looked))];
  const weights = stands.map((count) => Math.log(1 + looked / (1 + count)));
  return ranked(found, weights, except).slice(0, most);
}

const newestOf = `select request_id, words from request_words where body_id = $1 order by request_id desc limit ${newest}`;
const foundOf = `select request_id, words from request_words where body_id = $1 order by request_id desc limit ${older}`;

const sharing = (tx: TenantTx, queries: readonly string[], from: string): Promise<Sharing[]> =>
  tx.query<Sharing>(
    `select w.request_id as "requestId", array_agg(q.place::int - 1) as places
     from (${from}) w join unnest($2::tsquery[]) with ordinality q(query, place) on w.words @@ q.query group by w.request_id`,
    [tx.bodyId, queries],
  );

/** Older requests that hold one of the rarest words; those among the newest come again and are counted once. */
async function far(
  tx: TenantTx,
  queries: readonly string[],
  stands: readonly number[],
  looked: number,
): Promise<Sharing[]> {
  const rarest = queries
    .map((query, at) => ({ query, count: stands[at] ?? 0 }))
    .filter(({ count }) => count <= rare * looked)
    .toSorted((a, b) => a.count - b.count)
    .slice(0, rareLooked);
  if (rarest.length === 0) return [];
  await lookFor(tx, rarest.map(({ query }) => `(${query})`).join('|'));
  return sharing(tx, queries, foundOf);
}

function ranked(found: readonly Sharing[], weights: readonly number[], except: string): Similar[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const once = new Map(found.map((one) => [one.requestId, one.places]));
  return [...once]
    .filter(([requestId, places]) => requestId !== except && places.length >= commonWords)
    .map(([requestId, places]) => ({
      requestId,
      likeness: places.reduce((sum, at) => sum + (weights[at] ?? 0), 0) / whole,
    }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted((a, b) => b.likeness - a.likeness || b.requestId.localeCompare(a.requestId));
}
