import { openFileStore, openScanner } from '@baspasoz/files';
import type { UploadLimits } from '@baspasoz/files';
import { Drawing, drawingLimits } from '@baspasoz/redaction';
import type { Provider } from '@nestjs/common';
import type { RequestsConfig } from '../config.js';
import { LETTER_FILES_BYTES } from '../letters/enclosures.js';
import { FILE_SCANNER, FILE_STORE, UPLOAD_LIMITS } from './file-tokens.js';

const mebibyte = 1024 * 1024;

/** What this installation keeps files in, has them checked by, and takes at most. */
export function fileProviders(config: RequestsConfig): Provider[] {
  const limits: UploadLimits = {
    maxFiles: config.UPLOAD_MAX_FILES,
    maxFileBytes: config.UPLOAD_MAX_FILE_MIB * mebibyte,
    maxBytes: config.UPLOAD_MAX_MIB * mebibyte,
  };
  const store = openFileStore({
    url: config.FILES_URL,
    accessKeyId: config.FILES_ACCESS_KEY_ID,
    secretAccessKey: config.FILES_SECRET_ACCESS_KEY,
  });
  return [
    { provide: FILE_STORE, useValue: store },
    { provide: FILE_SCANNER, useValue: openScanner(config.FILE_SCANNER_URL) },
    { provide: UPLOAD_LIMITS, useValue: limits },
    { provide: LETTER_FILES_BYTES, useValue: config.MAIL_FILES_MAX_MIB * mebibyte },
    {
      provide: Drawing,
      useFactory: () => new Drawing({ ...drawingLimits, pageMs: config.DRAWING_PAGE_SECONDS * 1000 }),
    },
  ];
}
