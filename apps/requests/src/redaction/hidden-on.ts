import { profileByCode, refusalGrounds } from '@baspasoz/law';
import type { LocalizedText } from '@baspasoz/law';

/** The grounds on which parts of a file are hidden, as the law names them; each once. */
export const hiddenOn = (legalProfile: string, codes: readonly string[]): LocalizedText[] =>
  refusalGrounds(profileByCode(legalProfile))
    .filter(({ code }) => codes.includes(code))
    .map(({ label }) => label);
