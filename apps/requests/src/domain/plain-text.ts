/**
 * Text as PostgreSQL and every reader can hold it: NFC, line feeds, no NUL, no lone surrogates, no other control
 * characters. A request is never turned away for a stray byte (APPC 64(1)); the byte goes, the request stays.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .trim();
}

/** The same on one line, for subjects and names. */
export const plainLine = (text: string): string => plainText(text).replace(/\s+/g, ' ');

/** A subject for a request that came without one: its first words. */
export function subjectOf(text: string, maxCharacters = 120): string {
  const line = plainLine(text);
  if (line.length <= maxCharacters) return line;
  const cut = line.slice(0, maxCharacters).toWellFormed();
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), maxCharacters / 2)).replace(/\uFFFD$/, '')}…`;
}
