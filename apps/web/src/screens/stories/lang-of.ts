/** The `lang` of a text from a feed; a mixed one, or one in another language, is left to the page. */
export const langOf = (language: string | null | undefined): 'kk' | 'ru' | undefined =>
  language === 'kk' || language === 'ru' ? language : undefined;
