const kazakh = 'әғқңөұүһі';
/** Letters that make up nine tenths of Russian and Kazakh text. */
const frequent = new Set('оеаинтсрвлкмдпуяыьгзбч' + kazakh);
/** Letters of the block that neither language has: bytes read in the wrong Cyrillic charset are full of them. */
const foreign = /[ЂЃѓЄєЅѕЇїЈјЉљЊњЋћЌќЎўЏџҐґђѐ-ӿ]/u;
const isKazakh = (letter: string) => kazakh.includes(letter.toLowerCase());

/**
 * How much a text looks like one that a person of the country wrote; to compare readings of the same bytes with each other, and for
 * nothing else. Frequent letters count for it; capitals inside words, letters of other alphabets, symbols amid letters and
 * bytes that mean nothing count against it.
 */
export function readability(text: string): number {
  let score = 0;
  let before = '';
  for (const letter of text) {
    score += worth(letter, before);
    before = letter;
  }
  return score;
}

function worth(letter: string, before: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return code < 0x20 && !/[\t\r\n\f]/.test(letter) ? -5 : 0;
  if (letter === '\ufffd' || code < 0xa0) return -10;
  if (/[а-яёА-ЯЁ]/.test(letter) || isKazakh(letter)) return cyrillic(letter, before);
  if (foreign.test(letter)) return -4;
  if (/\p{L}/u.test(letter)) return /[a-zA-Z]/.test(before) ? 1 : -2;
  return /[«»„“”‘’—–…№§©°·\u00a0•€₸]/u.test(letter) ? 0 : -3;
}

function cyrillic(letter: string, before: string): number {
  const isCapital = letter !== letter.toLowerCase();
  const wasSmall = /\p{Ll}/u.test(before);
  if (isCapital && wasSmall) return -4;
  if (/[a-zA-Z]/.test(before)) return -2;
  return frequent.has(letter) ? 3 : isCapital ? 0 : 1;
}
