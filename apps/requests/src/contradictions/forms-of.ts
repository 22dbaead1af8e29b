import { searchTermsOf, stemOf } from '@baspasoz/media-text';

/** Forms of two or three letters meet by chance. */
const shortest = 3;

/** The forms under which a word is compared: two words are one when they have a form in common. */
export const formsOf = (word: string): string[] => {
  const forms = [stemOf(word, true), stemOf(word, false), ...searchTermsOf(word)].filter(
    (form) => form.length >= shortest,
  );
  return [...new Set(forms.length > 0 ? forms : [word])];
};
