export const personalDataKinds = [
  'name',
  'outlet',
  'phone',
  'e-mail',
  'iin',
  'address',
  'card',
  'account',
  'document',
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

const word = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const initial = String.raw`\p{Lu}\.\s?`;
/** One to three capitalised words, initials among them. */
const name = String.raw`(?:${initial}){0,2}${word}(?:[ \u00a0]+(?:${word}|\p{Lu}\.(?:\s?\p{Lu}\.)?)){0,2}`;
const before = String.raw`(?<![\p{L}\p{N}])`;
const after = String.raw`(?![\p{L}\p{N}])`;

/** What stands before a name, in the words people use of themselves and of others. */
const introductions = [
  // Russian
  String.raw`[Уу]важаем(?:ый|ая|ые)`,
  String.raw`[Гг]осподин[ау]?|[Гг]оспож[аеиу]|[Гг]-(?:н[ау]?|ж[аеиу])`,
  String.raw`[Гг]ражданин[ау]?|[Гг]ражданк[аеиу]|[Жж]ител(?:ь|я|ю|ьниц[аеыу])`,
  String.raw`[Мм]еня зовут|[Сс] уважением,?|[Зз]аявител(?:ь|я|ю|ьниц[аеыу])|[Пп]ациент(?:[ау]|к[аеиу])?`,
  String.raw`[Жж]урналист(?:[ау]|к[аеиу])?|[Кк]орреспондент[ау]?|[Рр]едактор[ау]?`,
  // Kazakh
  String.raw`[Ққ]ұрметті|[Мм]енің атым|[Мм]енің есімім|[Ққ]ұрметпен,?|[Ии]зденуші|[Нн]ауқас|[Аа]замат(?:ша)?|[Тт]ұрғын|[Тт]ілші`,
  // English
  String.raw`Dear|M(?:r|rs|s)\.?|[Mm]y name is|(?:[Bb]est |[Kk]ind )?[Rr]egards,?`,
];

const patronymic = String.raw`\p{Lu}\p{Ll}+(?:ович|евич|ьич|овна|евна|ична|ұлы|қызы|улы|кызы)\p{Ll}{0,4}`;
const houseRu = String.raw`,?\s*(?:д(?:\.|ом\p{Ll}*)?\s*)?№?\s*\d+[\p{L}\/\d]*(?:,?\s*(?:кв(?:\.|артир\p{Ll}*)?|оф(?:\.|ис\p{Ll}*)?)\s*№?\s*\d+)?`;
const houseKk = String.raw`,?\s*№?\s*\d+[\p{L}\/\d]*(?:-?\s?үй\p{Ll}*)?(?:,?\s*(?:\d+-?\s?пәтер\p{Ll}*|пәтер\p{Ll}*\s*\d+))?`;

interface Pattern {
  kind: PersonalDataKind;
  /** With the flags `gud`; a group named `it` is the personal part, else the whole match is. */
  find: RegExp;
}

const find = (kind: PersonalDataKind, source: string): Pattern => ({ kind, find: new RegExp(source, 'gud') });

/** What is looked for in every text. A pattern may find too much, never quietly too little: an officer decides on each finding. */
export const patterns: readonly Pattern[] = [
  find('e-mail', String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`),
  find('account', String.raw`${before}KZ\s?\d{2}(?:\s?[A-Z0-9]{4}){4}${after}`),
  find('card', String.raw`(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)`),
  find('iin', String.raw`(?<!\d)\d{12}(?!\d)`),
  find('phone', String.raw`(?<![\d+])(?:\+\d{1,3}|8)[\s(-]*\d{3,4}\)?(?:[\s.-]*\d){6,7}(?!\d)`),
  find('phone', String.raw`\(\d{3,5}\)\s*\d{2,3}[\s-]\d{2}[\s-]\d{2}(?!\d)`),
  find(
    'document',
    String.raw`(?:[Уу]достоверени|[Жж]еке куәлі|[Пп]аспорт|[Pp]assport)[^\d\n]{0,24}(?<it>(?:[A-ZN]\d{8}|\d{9}))(?!\d)`,
  ),
  find(
    'address',
    String.raw`${before}(?:ул(?:\.|иц\p{Ll}+)|пр(?:\.|осп\.|оспект\p{Ll}*|-к?т\.?)|пер(?:\.|еул\p{Ll}+)|мкр(?:\.|н\.?)?|микрорайон\p{Ll}*|бульвар\p{Ll}*|б-р)\s*[^,;\n]{2,40}?${houseRu}`,
  ),
  find(
    'address',
    String.raw`${before}\p{Lu}[\p{L}. -]{1,40}?\s(?:көшесі|даңғылы|ықшам ауданы|шағын ауданы|мөлтек ауданы)\p{Ll}*${houseKk}`,
  ),
  find('name', String.raw`${before}(?:${introductions.join('|')})[\s:]+(?<it>${name})`),
  find('name', String.raw`${before}(?<it>${name})\s+(?:мырза|ханым|апай|ағай)${after}`),
  find(
    'name',
    String.raw`${before}(?!(?:${introductions.join('|')})${after})(?:${word}\s+){1,2}${patronymic}(?:\s+${word})?${after}`,
  ),
  find('name', String.raw`${before}${initial}(?:${initial})?${word}${after}`),
  find('name', String.raw`${before}${word}\s+\p{Lu}\.\s?\p{Lu}\.`),
];
