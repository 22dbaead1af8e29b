/** Letters of neighbours that neither Kazakh nor Russian has: Ukrainian, Belarusian, Uzbek, Tajik, Tatar, Bashkir, Serbian … */
const foreign = /[їєґўҳӣӯҷҡҙҫҗђјљњћџѓќѕ]/g;
const kyrgyzToo = /[ңөү]/g;
const kazakhOnly = /[әғқұһі]/g;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/**
 * True when the letters of a lower-case Cyrillic text belong to a third language. Kyrgyz shares ң, ө, ү with Kazakh but has none
 * of ә, ғ, қ, ұ, һ, і, which Kazakh uses in one letter of ten.
 */
export function hasForeignLetters(text: string, letters: number): boolean {
  if (count(text, foreign) >= Math.max(1, letters * 0.004)) return true;
  const own = count(text, kazakhOnly);
  const i = count(text, /і/g);
  if (i > 0 && own === i && count(text, kyrgyzToo) === 0 && i / letters > 0.02 && /[ыэ]/.test(text) === false)
    return true;
  return count(text, kyrgyzToo) / letters > 0.02 && own / letters < 0.01;
}
