import type { Language } from '@baspasoz/contracts';
import type { ClockExplanation, SourceMark } from '@baspasoz/law';

interface WhyWords {
  why: (who: string, clause: string, mark: string, profile: string) => string;
  /** How far the clause was checked, in the words of the screens. */
  marks: Record<SourceMark, string>;
}

const words: Record<Language, WhyWords> = {
  kk: {
    why: (who, clause, mark, profile) =>
      `Мерзім кім сұрағанына байланысты: ${who} (${clause}, ${mark}). Құқықтық бейін: ${profile}.`,
    marks: {
      S: 'акт мәтінімен салыстырылған',
      T: 'актінің аудармасы бойынша',
      N: 'қосымша дереккөз бойынша',
      M: 'өлшенген',
      B: 'акт мәтінімен салыстырылмаған',
      D: 'әзірлеушінің шешімі',
    },
  },
  ru: {
    why: (who, clause, mark, profile) =>
      `Срок зависит от того, кто спрашивает: ${who} (${clause}, ${mark}). Правовой профиль: ${profile}.`,
    marks: {
      S: 'сверено с текстом акта',
      T: 'по переводу акта',
      N: 'по вторичному источнику',
      M: 'измерено',
      B: 'не сверено с текстом акта',
      D: 'решение разработчика',
    },
  },
  en: {
    why: (who, clause, mark, profile) =>
      `The term depends on who asks: ${who} (${clause}, ${mark}). Legal profile: ${profile}.`,
    marks: {
      S: 'checked against the act',
      T: 'from a translation of the act',
      N: 'from a secondary source',
      M: 'measured',
      B: 'not checked against the act',
      D: 'decision of the product',
    },
  },
};

/** Why this clock: who asks such requests, the clause that gives them the term, and the profile it is counted by. */
export function whyThisClock(
  { askedBy: { who, clause, mark }, profile }: Pick<ClockExplanation, 'askedBy' | 'profile'>,
  language: Language,
): string {
  const { why, marks } = words[language];
  return why(who[language], clause[language], marks[mark], profile);
}
