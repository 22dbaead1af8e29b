import type { Language } from '@baspasoz/contracts';
import { closingWords } from './closing-words.js';

export interface CoverageFacts {
  body: string;
  title: string;
  quote: string | null;
  sourceName: string;
  /** Local date and time of the body. */
  since: string;
  articles: number;
  /** `0,83` or `0.83`, as the language writes it. */
  score: string;
  decidedBy: string;
  storyLink: string;
  inboxLink: string;
  acknowledgeBy: string | null;
  isDeputy: boolean;
}

interface CoverageWords {
  subject(facts: CoverageFacts): string;
  lines(facts: CoverageFacts): (string | null)[];
}

const quoted = ({ quote, title }: CoverageFacts): string | null => (quote && quote !== title ? `«${quote}»` : null);

const deciders: Record<Language, Record<string, string>> = {
  kk: {
    rule: 'Органның қағидасы іске қосылды',
    score: 'Мәтіннің реңкі бойынша табылды',
    officer: 'Баспасөз қызметінің қызметкері растады',
  },
  ru: {
    rule: 'Сработало правило органа',
    score: 'Найдено по тональности текста',
    officer: 'Подтвердил сотрудник пресс-службы',
  },
  en: {
    rule: 'A rule of the body fired',
    score: 'Found by the tone of the text',
    officer: 'Confirmed by an officer of the press service',
  },
};

/** The head's mail about coverage, in the words of the Model Regulation (¶10.4, law dossier §11). */
export const coverageWords: Record<Language, CoverageWords> = {
  kk: {
    subject: ({ title }) => `Қоғамның теріс пікіріне әкелетін ақпарат: ${title}`,
    lines: (facts) => [
      facts.body,
      'Медиакеңістікте қоғамның теріс пікіріне әкелетін ақпарат табылды (Үлгілік ереженің 10-тармағының 4) тармақшасы).',
      facts.isDeputy ? closingWords.kk.deputy : null,
      facts.title,
      quoted(facts),
      `Дереккөз: ${facts.sourceName}\nАлғаш табылған уақыты: ${facts.since}\nЖарияланымдар: ${facts.articles}`,
      `${deciders.kk[facts.decidedBy] ?? ''}; реңк бағасы: ${facts.score} (0-ден 1-ге дейін, 1 — теріс).`,
      `Оқиға: ${facts.storyLink}`,
      closingWords.kk.whatToDo(facts.inboxLink),
      facts.acknowledgeBy && closingWords.kk.unlessAcknowledged(facts.acknowledgeBy),
    ],
  },
  ru: {
    subject: ({ title }) => `Информация, способная вызвать негативную реакцию: ${title}`,
    lines: (facts) => [
      facts.body,
      'В медиапространстве обнаружена информация, способная вызвать негативную реакцию у общества (подпункт 4) пункта 10 Типового положения).',
      facts.isDeputy ? closingWords.ru.deputy : null,
      facts.title,
      quoted(facts),
      `Источник: ${facts.sourceName}\nВпервые обнаружено: ${facts.since}\nПубликаций: ${facts.articles}`,
      `${deciders.ru[facts.decidedBy] ?? ''}; оценка тональности: ${facts.score} (от 0 до 1, 1 — негативная).`,
      `Сюжет: ${facts.storyLink}`,
      closingWords.ru.whatToDo(facts.inboxLink),
      facts.acknowledgeBy && closingWords.ru.unlessAcknowledged(facts.acknowledgeBy),
    ],
  },
  en: {
    subject: ({ title }) => `Information able to cause a negative public reaction: ${title}`,
    lines: (facts) => [
      facts.body,
      'Information able to cause a negative public reaction was found in the media space (Model Regulation, paragraph 10(4)).',
      facts.isDeputy ? closingWords.en.deputy : null,
      facts.title,
      quoted(facts),
      `Source: ${facts.sourceName}\nFirst found: ${facts.since}\nArticles: ${facts.articles}`,
      `${deciders.en[facts.decidedBy] ?? ''}; tone score: ${facts.score} (0 to 1, 1 is negative).`,
      `Story: ${facts.storyLink}`,
      closingWords.en.whatToDo(facts.inboxLink),
      facts.acknowledgeBy && closingWords.en.unlessAcknowledged(facts.acknowledgeBy),
    ],
  },
};
