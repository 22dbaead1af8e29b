import { stemOf } from '@baspasoz/media-text';

const person =
  /\p{Lu}\.\s?(?:\p{Lu}\.\s?)?(\p{Lu}\p{Ll}+)|(?<!^)(?<![.!?]\s)\p{Lu}\p{Ll}+\s+(\p{Lu}\p{Ll}+(?:ұлы|қызы|ов|ова|ев|ева|ин|ина|ко|ев\p{L}?|ов\p{L}{1,2}))(?!\p{L})/gu;
const place = /(?<=[\p{L}\d,;:»)–-]\s+[«"]?)\p{Lu}\p{Ll}{2,}/gu;
const placeFirst = /^\p{Lu}\p{Ll}{2,}(?=\s+(?:облыс|қала|аудан|ауыл|област|город|район|сел))/gu;
const offices =
  /^(?:министр|департамент|комитет|басқарма|управлени|әкімд|акимат|қор|фонд|үкімет|правительств|республик|қазақстан|казахстан)/iu;

const stem = (word: string): string => stemOf(word.toLowerCase(), /[әғқңөұүһі]/u.test(word.toLowerCase())).slice(0, 6);

/** Persons by surname, and other proper names, which mostly are places; the office's own names are neither. */
export function namesIn(sentence: string): { persons: Set<string>; places: Set<string>; says: Map<string, string> } {
  const says = new Map<string, string>();
  const persons = new Set<string>();
  const rest = sentence.replace(person, (whole: string, initialled?: string, full?: string) => {
    const key = stem(initialled ?? full ?? whole);
    says.set(key, whole);
    persons.add(key);
    return ' ';
  });
  const places = new Set(
    [...rest.matchAll(place), ...rest.matchAll(placeFirst)]
      .map(([word]) => word)
      .filter((word) => !offices.test(word))
      .map(stem),
  );
  return { persons, places, says };
}
