import type { Language } from '@baspasoz/contracts';
import type { ClockExplanation, SourceMark } from '@baspasoz/law';

interface WhyWords {
  why: (who: string, clause: string, mark: string) => string;
  profile: (profile: string) => string;
  /** How far the clause was checked, in the words of the screens. */
  marks: Record<SourceMark, string>;
}

const words: Record<Language, WhyWords> = {
  kk: {
    why: (who, clause, mark) => `Мерзім кім сұрағанына байланысты: ${who} (${clause}, ${mark}).`,
    profile: (profile) => `Құқықтық бейін: ${profile}.`,
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
    why: (who, clause, mark) => `Срок зависит от того, кто спрашивает: ${who} (${clause}, ${mark}).`,
    profile: (profile) => `Правовой профиль: ${profile}.`,
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
    why: (who, clause, mark) => `The term depends on who asks: ${who} (${clause}, ${mark}).`,
    profile: (profile) => `Legal profile: ${profile}.`,
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

/** Why this clock: who asks such requests, the clause that gives them the term, how we came to it, and the profile it is counted by. */
export function whyThisClock(
  { askedBy, profile: counted }: Pick<ClockExplanation, 'askedBy' | 'profile'>,
  language: Language,
): string {
  const { why, marks, profile } = words[language];
  return [
    why(askedBy.who[language], askedBy.clause[language], marks[askedBy.mark]),
    askedBy.why?.[language],
    profile(counted),
  ]
    .filter(Boolean)
    .join(' ');
}
