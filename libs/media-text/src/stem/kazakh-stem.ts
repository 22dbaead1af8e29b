/** Vowel rows of Kazakh endings after folding (see letters.ts): back and front. */
const rows = [
  { a: 'а', y: 'ы' },
  { a: 'е', y: 'и' },
] as const;

const endings = rows.flatMap(({ a, y }) => [
  // nouns
  ...['л', 'д', 'т'].map((c) => `${c}${a}р`),
  ...[`${y}м${y}з`, `м${y}з`, `${y}н${y}з`, `н${y}з`, `с${y}`, `${y}`],
  ...['н', 'д', 'т'].flatMap((c) => [`${c}${y}н`, `${c}${y}`, `${c}${a}н`]),
  ...[`г${a}`, `к${a}`, `н${a}`, `нд${a}`, `д${a}`, `т${a}`, `нд${a}г${y}`, `д${a}г${y}`, `т${a}г${y}`, `нан`, `нен`],
  ...[`н${y}к${y}`, `д${y}к${y}`, `т${y}к${y}`, `д${a}й`, `т${a}й`, `ш${a}`],
  // verbs: past, participle, present, converb, conditional, negation, passive tails are left on
  ...[`г${a}н`, `к${a}н`, `г${a}нд${a}`, `к${a}нд${a}`, `${a}д${y}`, `йд${y}`, `й${y}нш${a}`, `${y}п`, `${y}пт${y}`],
  ...[
    `ып`,
    `ип`,
    `с${a}`,
    `м${a}й`,
    `м${a}`,
    `м${a}г${a}н`,
    `б${a}г${a}н`,
    `п${a}г${a}н`,
    `${a}т${y}н`,
    `йт${y}н`,
    `${a}`,
  ],
]);
/** Single endings, longest first. */
const stripped = [...new Set([...endings, 'мен', 'бен', 'пен', 'у'])].sort((a, b) => b.length - a.length);
const shortestStem = 4;

/** A light stem of a folded Kazakh word: `министрлигинин`, `министрлигине` → `министрлик`. */
export function kazakhStem(word: string): string {
  let stem = word;
  for (let layer = 0; layer < 4; layer += 1) {
    const ending = stripped.find((each) => stem.endsWith(each) && stem.length - each.length >= shortestStem);
    if (!ending) break;
    stem = stem.slice(0, -ending.length);
  }
  // к and п are written г and б before a vowel; the stem of both forms is the voiceless one.
  if (stem === word) return stem;
  return stem.replace(/г$/, 'к').replace(/б$/, 'п');
}
