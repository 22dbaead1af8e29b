import { sharedProblems } from '@baspasoz/contracts';

/** A text of several lines without stray control characters. Problem `invalid-input` when nothing is left of it. */
export function requiredText(text: string, field: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
  if (!clean) throw sharedProblems['invalid-input']({}, [{ field, code: 'required' }]);
  return clean;
}
