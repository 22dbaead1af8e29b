import type { Language } from '@baspasoz/contracts';
import type { RequestKind } from '@baspasoz/law';
import { isWrittenIn } from './text-language.js';

export type AnswerFault = 'wrong-language' | 'text-in-another-language';

/**
 * The media law wants the answer in the language of the request (art. 36); an appeal may also be answered in the state language (APPC
 * 89(2)). What counts is the text, not the label: a Kazakh request is not closed by a Russian text that is marked as Kazakh.
 */
export function answerFault(
  request: { kind: RequestKind; language: Language },
  answer: { language: Language; text: string },
): AnswerFault | null {
  const isStateLanguageEnough = request.kind === 'appeal' && answer.language === 'kk';
  if (answer.language !== request.language && !isStateLanguageEnough) return 'wrong-language';
  return isWrittenIn(answer.language, answer.text) ? null : 'text-in-another-language';
}

const names: Record<Language, string> = { kk: 'қазақша', ru: 'на русском', en: 'in English' };

/** How a language calls itself, for messages. */
export const languageName = (language: Language): string => names[language];
