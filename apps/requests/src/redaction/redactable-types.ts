/** What is made anew from how it looks. Anything else is first printed to PDF by the program that wrote it. */
export const redactableTypes: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/tiff',
]);
