import type { Language } from '@baspasoz/contracts';
import type { Texts } from './draft.js';
import type { DraftView } from './drafts.js';

/** An appeal may be answered in the state language alone (APPC 89(2)); everything else in the language of the request. */
export function textsOf({ language: asked, texts }: Pick<DraftView, 'language' | 'texts'>): {
  language: Language;
  text: string;
  otherTexts: Texts;
} {
  const language = texts[asked] ? asked : 'kk';
  const otherTexts = Object.fromEntries(Object.entries(texts).filter(([each]) => each !== language)) as Texts;
  return { language, text: texts[language] ?? '', otherTexts };
}
