/** What had to be guessed or mended to read a mail; shown to whoever reads it, beside the original. */
export type MailRepair =
  | 'charset-guessed'
  | 'charset-wrong'
  | 'double-encoded'
  | 'encoding-wrong'
  | 'truncated-base64'
  | 'boundary-wrong'
  | 'too-many-parts';
