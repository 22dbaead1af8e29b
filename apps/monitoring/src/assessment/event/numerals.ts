/** Number words by their beginnings, since both languages inflect them; `үшінші` and `третий` are 3 like `үш` and `три`. */
const words: readonly [RegExp, number][] = [
  [/^(екі|екеу|дв(а|е|ое|ух|умя)$|втор(ой|ая|ое|ую|ого)$)/u, 2],
  [/^(үш$|үш(інші|еу|ке|тен)|тр(и|ое|ёх|ех|емя)$|трет(ий|ья|ье|ью|ьего|ьи)$)/u, 3],
  [/^(төрт|четыр|четверт(ый|ая|ое|ую)$)/u, 4],
  [/^(бес$|бес(інші|еу)|пят(ь|и|ью|ый|ая|ое|ую|ого|еро)$)/u, 5],
  [/^(алты$|алты(ншы|ау)|шест(ь|и|ью|ой|ая|ое|ую|ого|еро)$)/u, 6],
  [/^(жеті$|жеті(нші)|жетеу|сем(ь|и|ью|еро)$|седьм(ой|ая|ое|ую))/u, 7],
  [/^(сегіз|вос(емь|ьми|емью)$|восьм(ой|ая|ое|ую)$)/u, 8],
  [/^(тоғыз|девят(ь|и|ью|ый|ая|ое|ую)$)/u, 9],
  [/^(он$|онын(шы)|десят(ь|и|ью|ый|ая|ое|ую)$)/u, 10],
  [/^(одиннадцат)/u, 11],
  [/^(двенадцат)/u, 12],
  [/^(тринадцат)/u, 13],
  [/^(четырнадцат)/u, 14],
  [/^(пятнадцат)/u, 15],
  [/^(шестнадцат)/u, 16],
  [/^(семнадцат)/u, 17],
  [/^(восемнадцат)/u, 18],
  [/^(девятнадцат)/u, 19],
  [/^(жиырма|двадцат)/u, 20],
  [/^(отыз|тридцат)/u, 30],
  [/^(қырық|қырқ|сорок)/u, 40],
  [/^(елу|пятьдесят|пятидесят)/u, 50],
  [/^(алпыс|шестьдесят|шестидесят)/u, 60],
  [/^(жетпіс|семьдесят|семидесят)/u, 70],
  [/^(сексен|восемьдесят|восьмидесят)/u, 80],
  [/^(тоқсан|девяност)/u, 90],
  [/^(жүз$|жүз(ден|інші)|ст(о|а)$)/u, 100],
  [/^(двести|двухсот)/u, 200],
  [/^(триста|трёхсот|трехсот)/u, 300],
  [/^(четыреста)/u, 400],
  [/^(пятьсот|пятисот)/u, 500],
  [/^(шестьсот)/u, 600],
  [/^(семьсот)/u, 700],
  [/^(восемьсот)/u, 800],
  [/^(девятьсот)/u, 900],
  [/^(мың|тысяч)/u, 1_000],
  [/^(миллион|млн)/u, 1_000_000],
  [/^(миллиард|млрд)/u, 1_000_000_000],
];

const one = /^(бір$|один$|одна$|одно$|одну$)/u;
const digits = /^\d{1,12}/u;

function valueOf(word: string): number | null {
  if (digits.test(word)) return Number(digits.exec(word)?.[0]);
  if (one.test(word)) return 1;
  return words.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/**
 * The numbers a text names, whether in words or in figures: `екі мың жетінші` is 2007, `120 мың` is 120,000. A lone «one» is
 * left out: in both languages it is also an article.
 */
export function numbersIn(tokens: readonly string[]): number[] {
  const found: number[] = [];
  let total = 0;
  let current = 0;
  let last = Infinity;
  const close = (): void => {
    if (total + current > 1) found.push(total + current);
    total = 0;
    current = 0;
    last = Infinity;
  };
  for (const token of tokens) {
    const value = valueOf(token);
    if (value === null) {
      close();
      continue;
    }
    const isScale = value >= 1_000 && !/^\d/u.test(token);
    if (isScale || (value === 100 && current > 0 && current < 10 && !/^\d/u.test(token))) {
      if (isScale) {
        total += Math.max(current, 1) * value;
        current = 0;
      } else current *= 100;
      last = value;
      continue;
    }
    // «жиырма бес» is one number, «бес жиырма» and «5 10» are two.
    if (current > 0 && value >= last) close();
    current += value;
    last = value;
  }
  close();
  return found;
}
