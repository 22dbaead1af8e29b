/** Whether a file may be opened: an infected one never, one that is being checked not yet. */
export type AttachmentState = 'checking' | 'clean' | 'infected' | 'unchecked';

/** A file as receipt, status page and lists show it. */
export interface Attachment {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  /** Hexadecimal. */
  sha256: string;
  state: AttachmentState;
}

/** A file on the request's page of the office. */
export interface OfficeAttachment extends Attachment {
  owner: 'request' | 'answer' | 'source' | 'mail' | 'enquiry' | 'enquiry-answer';
  signature: string | null;
  createdAt: string;
}
