/** The Russian stemmer of the Snowball project (M. F. Porter), on words with ё written as е; after its published definition. */
const vowels = 'аеиоуыэюя';
const perfective = /(?:(?<=[ая])(?:в|вши|вшись)|(?:ив|ивши|ившись|ыв|ывши|ывшись))$/;
const reflexive = /(?:ся|сь)$/;
const adjective = /(?:ее|ие|ые|ое|ими|ыми|ей|ий|ый|ой|ем|им|ым|ом|его|ого|ему|ому|их|ых|ую|юю|ая|яя|ою|ею)$/;
const participle = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|(?:ивш|ывш|ующ))$/;
const verb =
  /(?:(?<=[ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно)|(?:ила|ыла|ена|ейте|уйте|ите|или|ыли|ей|уй|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю))$/;
const noun =
  /(?:иями|ями|ами|иях|иям|ием|ией|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;
const superlative = /(?:ейш|ейше)$/;

/** Where the endings may begin: after the first vowel. */
function afterFirstVowel(word: string): number {
  for (let at = 0; at < word.length; at += 1) if (vowels.includes(word[at]!)) return at + 1;
  return word.length;
}

/** Region R2 of Snowball, needed for derivational endings only. */
function secondRegion(word: string): number {
  const next = (from: number): number => {
    for (let at = from + 1; at < word.length; at += 1)
      if (!vowels.includes(word[at]!) && vowels.includes(word[at - 1]!)) return at + 1;
    return word.length;
  };
  return next(next(0));
}

/** The stem of a folded, lower-case Russian word: `больницей`, `больницы` → `больниц`. */
export function russianStem(word: string): string {
  const from = afterFirstVowel(word);
  if (from >= word.length) return word;
  const head = word.slice(0, from);
  let tail = word.slice(from);
  const strip = (ending: RegExp): boolean => {
    const shorter = tail.replace(ending, '');
    if (shorter === tail) return false;
    tail = shorter;
    return true;
  };
  if (!strip(perfective)) {
    strip(reflexive);
    if (strip(adjective)) strip(participle);
    else if (!strip(verb)) strip(noun);
  }
  strip(/и$/);
  const second = Math.max(0, secondRegion(word) - from);
  if (/(?:ост|ость)$/.test(tail) && tail.search(/(?:ост|ость)$/) >= second) strip(/(?:ост|ость)$/);
  if (strip(superlative)) strip(/(?<=н)н$/);
  else if (!strip(/(?<=н)н$/)) strip(/ь$/);
  return head + tail;
}
