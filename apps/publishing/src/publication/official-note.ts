import type { OfficialNote } from '../domain/edition.js';
import { plainLine } from '../domain/plain-text.js';
import { problems } from '../problems.js';
import type { OfficialNoteDto } from './official-note.dto.js';

/** What is kept of a note for readers; refuses one of blanks. */
export function officialNote(dto: OfficialNoteDto): OfficialNote {
  const [kk, ru, en] = [plainLine(dto.kk), plainLine(dto.ru), plainLine(dto.en ?? '')];
  if (!kk || !ru) throw problems['change-note-missing']({}, [{ field: kk ? 'ru' : 'kk', code: 'required' }]);
  return { kk, ru, ...(en ? { en } : {}) };
}
