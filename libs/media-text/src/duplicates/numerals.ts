import { fold } from '../text/letters.js';

/** Number words of Kazakh and Russian, folded, with their values. */
const kazakh: Record<string, number> = {
  бір: 1,
  екі: 2,
  үш: 3,
  төрт: 4,
  бес: 5,
  алты: 6,
  жеті: 7,
  сегіз: 8,
  тоғыз: 9,
  он: 10,
  жиырма: 20,
  отыз: 30,
  қырық: 40,
  елу: 50,
  алпыс: 60,
  жетпіс: 70,
  сексен: 80,
  тоқсан: 90,
  жүз: 100,
};
const russian: Record<string, number> = {
  'один одна одно одного одной одному одним одну': 1,
  'два две двух двум двумя': 2,
  'три трех трем тремя': 3,
  'четыре четырех четырем четырьмя': 4,
  'пять пяти пятью': 5,
  'шесть шести шестью': 6,
  'семь семи семью': 7,
  'восемь восьми восемью': 8,
  'девять девяти девятью': 9,
  'десять десяти десятью': 10,
  'одиннадцать одиннадцати': 11,
  'двенадцать двенадцати': 12,
  'тринадцать тринадцати': 13,
  'четырнадцать четырнадцати': 14,
  'пятнадцать пятнадцати': 15,
  'шестнадцать шестнадцати': 16,
  'семнадцать семнадцати': 17,
  'восемнадцать восемнадцати': 18,
  'девятнадцать девятнадцати': 19,
  'двадцать двадцати': 20,
  'тридцать тридцати': 30,
  'сорок сорока': 40,
  'пятьдесят пятидесяти': 50,
  'шестьдесят шестидесяти': 60,
  'семьдесят семидесяти': 70,
  'восемьдесят восьмидесяти': 80,
  'девяносто девяноста': 90,
  'сто ста': 100,
  'двести двухсот': 200,
  'триста трехсот': 300,
  'четыреста четырехсот': 400,
  'пятьсот пятисот': 500,
  'шестьсот шестисот': 600,
  'семьсот семисот': 700,
  'восемьсот восьмисот': 800,
  'девятьсот девятисот': 900,
};
const scales: Record<string, number> = {
  'мын мыннын тыс тысяч тысяча тысячи тысячам тысячу': 1e3,
  'миллион миллиона миллионов млн': 1e6,
  'миллиард миллиарда миллиардов млрд': 1e9,
  'триллион триллиона триллионов трлн': 1e12,
};

const spread = (forms: Record<string, number>): [string, number][] =>
  Object.entries(forms).flatMap(([words, value]) =>
    words.split(' ').map((word): [string, number] => [fold(word), value]),
  );

const units = new Map([...spread(kazakh), ...spread(russian)]);
const multipliers = new Map(spread(scales));
const inflected = [...Object.keys(kazakh).map(fold), 'мын', 'миллион', 'миллиард', 'триллион'].sort(
  (a, b) => b.length - a.length,
);
/** Ordinals, collectives and cases; no possessors, which would take `жетім` (orphan) and `үшін` (for) for numbers. */
const ending = /^(?:[ыи]?нш[ыи]|еу)?(?:с[ыи]|[ыи])?(?:н?[дтн]?[ыи]н|н?[гкд][ае]|н?т[ае]|[дтн][ае]н|[дт][ае]й)?$/;
/** Common words that only look like an inflected number. */
const never = new Set(['онда', 'оны', 'онын', 'онан', 'ушин', 'бирге', 'биреу', 'бирин']);

/** A folded word as a part of a number, or nothing; an inflected word ends its number (`екі мың жиырмасыншы`). */
export function numeralOf(word: string): { value: number; multiplies: boolean; ends: boolean } | null {
  const exact = units.get(word);
  if (exact !== undefined) return { value: exact, multiplies: false, ends: false };
  const scale = multipliers.get(word);
  if (scale !== undefined) return { value: scale, multiplies: true, ends: false };
  if (never.has(word)) return null;
  const base = inflected.find((each) => word.startsWith(each) && ending.test(word.slice(each.length)));
  if (!base) return null;
  const multiplies = multipliers.has(base);
  return {
    value: (multiplies ? multipliers : units).get(base)!,
    multiplies,
    ends: !multiplies || word.length > base.length + 2,
  };
}
