const words = (text: string) => text.replace(/[\p{P}\s]+/gu, ' ').trim();

/** True when the sentence that caused the alert is the headline itself: it is then shown once. */
export const saysTheSame = (quote: string | null | undefined, headline: string | null | undefined): boolean =>
  Boolean(quote && headline) && words(quote ?? '') === words(headline ?? '');
