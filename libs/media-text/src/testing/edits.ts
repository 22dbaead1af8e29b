type Chance = () => number;

const words = (text: string) => text.split(/\s+/);
const asTypedInRussian: Record<string, string> = {
  ә: 'а',
  і: 'и',
  ң: 'н',
  ғ: 'г',
  ү: 'у',
  ұ: 'у',
  қ: 'к',
  ө: 'о',
  һ: 'х',
};
const withoutKazakhLetters = (text: string) =>
  text.replace(/[әіңғүұқөһ]/gi, (letter) => {
    const plain = asTypedInRussian[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
  });

const leads = [
  'Бұл туралы агенттік тілшісі ресми дереккөзге сілтеме жасап хабарлайды.',
  'Об этом сообщает корреспондент агентства со ссылкой на официальный источник.',
];
const tails = [
  'Материалды көшіріп басқанда сілтеме міндетті. Барлық құқық қорғалған.',
  'При использовании материала ссылка обязательна. Все права защищены.',
];

/** What a newsroom does to a text it takes from another. `kk` where it is done to Kazakh only. */
export const edits: Record<string, { isKazakh?: true; edit: (article: readonly string[], chance: Chance) => string }> =
  {
    'word for word': { edit: (article) => article.join(' ') },
    'in capitals, with other marks': { edit: (article) => article.join(' — ').toUpperCase().replaceAll('"', '«') },
    'with a lead and a tail of its own': {
      edit: (article, chance) => {
        const own = chance() < 0.5 ? 0 : 1;
        return [leads[own], ...article, tails[own]].join(' ');
      },
    },
    'cut to its first half': {
      edit: (article) => {
        const all = words(article.join(' '));
        return all.slice(0, Math.ceil(all.length / 2)).join(' ');
      },
    },
    'with its sentences in another order': { edit: (article) => article.toReversed().join(' ') },
    'with one word in ten left out': {
      edit: (article, chance) =>
        words(article.join(' '))
          .filter(() => chance() >= 0.1)
          .join(' '),
    },
    'with one word in ten replaced': {
      edit: (article, chance) => {
        const all = words(article.join(' '));
        return all.map((word) => (chance() < 0.1 ? (all[Math.floor(chance() * all.length)] ?? word) : word)).join(' ');
      },
    },
    'with a sentence of its own in the middle': {
      edit: (article, chance) => [article[0], leads[chance() < 0.5 ? 0 : 1], ...article.slice(1)].join(' '),
    },
    'typed without the Kazakh letters': { isKazakh: true, edit: (article) => withoutKazakhLetters(article.join(' ')) },
  };
