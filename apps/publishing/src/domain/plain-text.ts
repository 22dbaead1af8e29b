/** Text as PostgreSQL and every reader can hold it: NFC, line feeds, no NUL, no lone surrogates, no other control characters. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .trim();
}

/** The same on one line, for titles and names. */
export const plainLine = (text: string): string => plainText(text).replace(/\s+/g, ' ');
