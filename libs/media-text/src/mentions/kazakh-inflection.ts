/**
 * Kazakh endings after folding (see letters.ts): two vowel rows remain, back а/ы and front е/и, and every ending exists in both.
 * Order of the endings on a noun: plural, possessor, case, then what hangs on a case (`министрлікте-гі`).
 */
const rows = [
  { a: 'а', y: 'ы' },
  { a: 'е', y: 'и' },
] as const;

type Row = (typeof rows)[number];

const plural = ({ a }: Row): string => `[лдт]${a}р`;
const possessor = ({ y }: Row): string => `(?:${y}м${y}з|м${y}з|${y}н${y}з|н${y}з|${y}м|м|${y}н|н|с${y}|${y})`;
const cases = ({ a, y }: Row): string =>
  `(?:[ндт]${y}н|[гк]${a}|н${a}|${a}|[ндт]${y}|н|нд${a}|[дт]${a}|[ндт]${a}н|[мбп]ен(?:ен)?)`;
const afterCase = ({ a, y }: Row): string =>
  `(?:г${y}|г${y}лар|г${y}лер|н${y}к${y}|[дт]${y}к${y}|[дт]${a}й|ш${a}|м${y}н|с${y}н|с${y}з|[лдт]${y})`;

/** What may follow the base of a noun, all of it in one vowel row; the empty ending too. */
export const inflection: readonly RegExp[] = rows.map(
  (row) => new RegExp(`^(?:${plural(row)})?${possessor(row)}?${cases(row)}?${afterCase(row)}?$`),
);
/** Relative adjectives: `облыстық`, `аудандық`, with what may follow them. */
export const relative: readonly RegExp[] = rows.map((row) => new RegExp(`^[лдт]${row.y}[кг]${cases(row)}?$`));
