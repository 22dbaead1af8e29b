import type { Language } from '@baspasoz/contracts';

export interface SpikeFacts {
  articles: string;
  hours: string;
  /** `1,4` or `1.4`, as the language writes it. */
  usual: string;
  /** Local date and time of the body. */
  since: string;
}

interface SpikeWords {
  subject(facts: SpikeFacts): string;
  what(facts: SpikeFacts): string;
  usual(facts: SpikeFacts): string;
  /** Where the mean would be written as nought. */
  rare: string;
  page(link: string): string;
}

/** The head's mail about a wave of negative coverage (¶10.4). */
export const spikeWords: Record<Language, SpikeWords> = {
  kk: {
    subject: () => 'Теріс жарияланымдар әдеттегіден көп',
    what: ({ articles, hours, since }) =>
      `Соңғы ${hours} сағатта қоғамның теріс пікіріне әкелетін жарияланымдар саны: ${articles} (${since} жағдай бойынша).`,
    usual: ({ usual }) => `Мұндай күндері дәл осы сағаттарда олар әдетте шамамен ${usual} болады.`,
    rare: 'Мұндай күндері осы сағаттарда олар әдетте болмайды дерлік.',
    page: (link) => `Жарияланымдар: ${link}`,
  },
  ru: {
    subject: () => 'Негативных публикаций больше обычного',
    what: ({ articles, hours, since }) =>
      `Публикаций, способных вызвать негативную реакцию у общества, за последние ${hours} ч: ${articles} (на ${since}).`,
    usual: ({ usual }) => `Обычно в эти часы таких дней их около ${usual}.`,
    rare: 'Обычно в эти часы таких дней их почти не бывает.',
    page: (link) => `Публикации: ${link}`,
  },
  en: {
    subject: () => 'More negative coverage than usual',
    what: ({ articles, hours, since }) =>
      `Articles able to cause a negative public reaction, in the last ${hours} h: ${articles} (as of ${since}).`,
    usual: ({ usual }) => `In these hours of such days there are usually about ${usual}.`,
    rare: 'In these hours of such days there are usually hardly any.',
    page: (link) => `Articles: ${link}`,
  },
};
