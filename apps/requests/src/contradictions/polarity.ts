import { poles } from './lexicon.js';
import type { Word } from './quantities-in.js';

const kazakhVerb =
  /\p{L}{2,}(?:ма|ме|ба|бе|па|пе)(?:ды|ді|ған|ген|йды|йді|йтын|йтін|с|п|й|са|се|сын|сін)(?:\p{L}{0,4})?$/u;
/** Words that only look like a denied verb. */
const kazakhNever = /^(?:болмыс|тұрмыс|жемпаз|кампания|компания)/u;
const russianLimits = /^(?:только|менее|более|позднее|позже|раньше|ранее|меньше|больше|просто|лишь)$/u;
const russianDenied = /^(?:нет|отсутству\p{L}*|никак\p{L}*|никогда)$/u;

/**
 * Whether a sentence denies: an odd number of denials. «Не более» and «тек … емес» (not only) deny nothing.
 *
 * @param words lower-case words as written
 */
export function isNegative(words: readonly string[], kazakh: boolean): boolean {
  const denials = words.filter((word, at) =>
    kazakh
      ? word === 'жоқ' ||
        (word === 'емес' && !words.slice(0, at).some((one) => one === 'тек' || one === 'ғана')) ||
        (kazakhVerb.test(word) && !kazakhNever.test(word))
      : (word === 'не' && !russianLimits.test(words[at + 1] ?? '')) || russianDenied.test(word),
  );
  return denials.length % 2 === 1;
}

/** The words by which two sentences stand on opposite sides of one pair. */
export function opposed(own: readonly Word[], other: readonly Word[]): [string, string] | null {
  for (const one of own)
    for (const { pair, side } of sidesOf(one))
      for (const two of other)
        if (
          sidesOf(two).some((their) => their.pair === pair && their.side !== side) &&
          !own.some(({ word }) => word === two.word)
        )
          return [one.word, two.word];
  return null;
}

const sidesOf = ({ terms }: Word) => terms.flatMap((term) => poles.get(term) ?? []);
