/** A name or a contact as one line: NFC, no control characters, single spaces. */
export const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** The same, and null for nothing. */
export const oneLineOrNull = (text: string | null | undefined): string | null => (text ? oneLine(text) || null : null);
