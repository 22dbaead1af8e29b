import type { Language } from '@baspasoz/contracts';
import type { ClockExplanation, LocalizedText } from '@baspasoz/law';
import type { AcceptedBy } from '../registration/intake.js';

/** What the талон of APPC 64(2) tells: unique number, date and time, who accepted it; and until when the answer is due. */
export interface ReceiptFacts {
  body: LocalizedText;
  number: string;
  subject: string;
  language: Language;
  receivedAt: Date;
  registeredOn: string;
  acceptedBy: AcceptedBy;
  dueAt: Date;
  clock: ClockExplanation;
  files: readonly { name: string; sha256: string }[];
  /** Of the body. */
  timeZone: string;
  /** Where the request is followed. */
  statusPage: string;
}
