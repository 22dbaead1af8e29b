import { sharedProblems } from '@baspasoz/contracts';
import { answerFault, languageName } from '../domain/check-answer.js';
import { plainText } from '../domain/plain-text.js';
import { problems } from '../problems.js';
import type { ClockRow } from './clock-row.js';

/** What the requester will read: some text, in the language of the request. Problems name the field. */
export function requireText(request: ClockRow, field: string, typed: string | undefined): string {
  const text = plainText(typed ?? '');
  if (!text) throw sharedProblems['invalid-input']({}, [{ field, code: 'required' }]);
  if (answerFault(request, { language: request.language, text }))
    throw problems['answer-text-language']({ language: languageName(request.language) }, [{ field, code: 'invalid' }]);
  return text;
}
