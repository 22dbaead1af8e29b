import type { OfficialNote } from '../api/publishing-types';
import type { Language } from '../api/types';

/** A note of the office in the reader's language; English readers get the Kazakh original where there is no English. */
export const noteIn = (note: OfficialNote, language: Language): string => note[language] ?? note.kk;
