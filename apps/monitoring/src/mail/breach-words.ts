import type { Language } from '@baspasoz/contracts';
import type { LegalProfile } from '@baspasoz/law';
import { closingWords } from './closing-words.js';

export interface BreachFacts {
  number: string;
  dueOn: string;
  body: string;
  clause: string;
  /** `5 жұмыс күні`, `5 рабочих дней`, `5 working days`; null when the request itself has not been told to us. */
  term: string | null;
  strip: string | null;
  /** `23.03 Наурыз мейрамы`, one a line. */
  skipped: string[];
  link: string;
  acknowledgeBy: string | null;
  isDeputy: boolean;
  profile: LegalProfile;
  /** The APPC's deemed refusal was in force. */
  isDeemedRefusal: boolean;
}

export interface BreachWords {
  subject(facts: BreachFacts): string;
  lines(facts: BreachFacts): (string | null)[];
}

/** The head's mail in the office's own words (law dossier §11): what happened, the clock behind it, what to do. */
export const breachWords: Record<Language, BreachWords> = {
  kk: {
    subject: ({ number, profile }) => `${number}: ${profile.wording.request.kk}ға мерзімінде жауап берілмеді`,
    lines: (facts) => [
      facts.body,
      `${facts.number} ${facts.profile.wording.request.kk}ға ${facts.dueOn} қоса алғанға дейін жауап берілмеді.`,
      facts.isDeemedRefusal
        ? 'Сұрау салушыға жауап берілмеді, бас тарту деп саналады (ӘРПК 91-баптың 2-тармағы).'
        : 'Сұрау салушыға белгіленген мерзімде жауап берілмеді.',
      facts.isDeputy ? closingWords.kk.deputy : null,
      facts.term ? `Мерзім: ${facts.term} (${facts.clause})` : `Негіз: ${facts.clause}`,
      facts.strip && `${facts.strip}\n▪ жұмыс күні   ░ есептелмейтін күн   ▫ ұзартылған күн   ■ соңғы күн`,
      facts.skipped.length > 0 ? ['Есептелмеген күндер:', ...facts.skipped].join('\n') : null,
      closingWords.kk.whatToDo(facts.link),
      facts.acknowledgeBy && closingWords.kk.unlessAcknowledged(facts.acknowledgeBy),
    ],
  },
  ru: {
    subject: ({ number }) => `${number}: на запрос не ответили в срок`,
    lines: (facts) => [
      facts.body,
      `На запрос ${facts.number} не ответили до ${facts.dueOn} включительно.`,
      facts.isDeemedRefusal
        ? 'Запрашивающему не ответили: считается, что ему отказано (пункт 2 статьи 91 АППК).'
        : 'Запрашивающему не ответили в установленный срок.',
      facts.isDeputy ? closingWords.ru.deputy : null,
      facts.term ? `Срок: ${facts.term} (${facts.clause})` : `Основание: ${facts.clause}`,
      facts.strip && `${facts.strip}\n▪ рабочий день   ░ день не считается   ▫ день продления   ■ последний день`,
      facts.skipped.length > 0 ? ['Не засчитаны дни:', ...facts.skipped].join('\n') : null,
      closingWords.ru.whatToDo(facts.link),
      facts.acknowledgeBy && closingWords.ru.unlessAcknowledged(facts.acknowledgeBy),
    ],
  },
  en: {
    subject: ({ number }) => `${number}: a request was not answered in time`,
    lines: (facts) => [
      facts.body,
      `Request ${facts.number} was not answered by the end of ${facts.dueOn}.`,
      facts.isDeemedRefusal
        ? 'The requester was not answered: it counts as a refusal (APPC, article 91(2)).'
        : 'The requester was not answered in the set term.',
      facts.isDeputy ? closingWords.en.deputy : null,
      facts.term ? `Term: ${facts.term} (${facts.clause})` : `Basis: ${facts.clause}`,
      facts.strip && `${facts.strip}\n▪ counted day   ░ day off   ▫ day of the extension   ■ last day`,
      facts.skipped.length > 0 ? ['Days not counted:', ...facts.skipped].join('\n') : null,
      closingWords.en.whatToDo(facts.link),
      facts.acknowledgeBy && closingWords.en.unlessAcknowledged(facts.acknowledgeBy),
    ],
  },
};
