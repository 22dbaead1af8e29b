import { identifyLanguage } from '../language/identify-language.js';
import { kazakhStem } from '../stem/kazakh-stem.js';
import { russianStem } from '../stem/russian-stem.js';
import { fold, hasKazakhLetter, lower } from './letters.js';
import { sentencesOf } from './sentences.js';
import { wordsOf } from './words.js';

export interface Token {
  /** As written. */
  text: string;
  /** Lower case, one Unicode form, Latin lookalikes mended; the Kazakh letters stay. */
  norm: string;
  /** Without the ending and without the letters a keyboard may lack: for comparing, not for showing. */
  stem: string;
  /** Position in the text, UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
}

/** The stem of one lower-case word; a word with a Kazakh letter is Kazakh wherever it stands. */
export function stemOf(norm: string, kazakh: boolean): string {
  return kazakh || hasKazakhLetter(norm) ? kazakhStem(fold(norm)) : russianStem(fold(norm));
}

/** Words and numbers with light Kazakh or Russian stems, by the language of the sentence each stands in. */
export function tokensOf(text: string): Token[] {
  return sentencesOf(text).flatMap(({ text: sentence, start }) => {
    const kazakh = identifyLanguage(sentence).kazakhShare > 0.5;
    return wordsOf(sentence).map((word) => {
      const norm = lower(word.text);
      return {
        text: word.text,
        norm,
        stem: stemOf(norm, kazakh),
        start: start + word.start,
        end: start + word.end,
      };
    });
  });
}
