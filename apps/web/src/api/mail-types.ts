import type { OfficeAttachment } from './attachment-types';

/** A mail that came in. */
export interface Mail {
  id: string;
  fate: 'request' | 'reply' | 'auto-reply' | 'bounce' | 'loop';
  receivedAt: string;
  sender: { name: string; address: string | null };
  subject: string;
  text: string;
  /** The earlier conversation below the text. */
  quoted: string;
  /** False where nobody could read it. */
  readable: boolean;
  /** What had to be guessed or mended to read it. */
  repairs: string[];
  files: OfficeAttachment[];
}
