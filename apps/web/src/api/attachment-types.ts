import type { LocalizedText } from './clock-types';

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
  /** The grounds on which parts of it are hidden. */
  hiddenOn?: LocalizedText[];
}

/** A place on a page, in parts of its width and height from the upper left corner; the page from 0. */
export interface Area {
  page: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Word extends Area {
  text: string;
}

/** A place to hide and the ground of the law for it. */
export interface Mark extends Area {
  groundCode: string;
}

/** What the officer marks on. */
export interface AttachmentPreview {
  name: string;
  pages: number;
  words: Word[];
}

export type AttachPlace = 'answer' | 'request' | 'extension-decision' | 'termination-decision' | 'hand-over';

/** A file on the request's page of the office. */
export interface OfficeAttachment extends Attachment {
  owner:
    | 'request'
    | 'answer'
    | 'new-answer'
    | 'source'
    | 'complaint'
    | 'complaint-decision'
    | 'extension-decision'
    | 'termination-decision'
    | 'hand-over'
    | 'mail'
    | 'enquiry'
    | 'enquiry-answer';
  /** The request, or what else it belongs to: a new answer by its complaint. */
  ownerId: string;
  signature: string | null;
  createdAt: string;
  /** Set on a copy of another file, with parts hidden or without its metadata. */
  madeFrom: string | null;
}

export type TraceKind =
  | 'author'
  | 'organization'
  | 'device'
  | 'place'
  | 'time'
  | 'software'
  | 'title'
  | 'path'
  | 'thumbnail'
  | 'version'
  | 'comment'
  | 'change'
  | 'hidden'
  | 'attachment'
  | 'script'
  | 'other';

/** One thing a file tells beside what it shows. */
export interface Trace {
  kind: TraceKind;
  value: string;
}

export interface FileMetadata {
  /** Goes when it is taken out. */
  goes: Trace[];
  /** Content that may be overlooked. */
  stays: Trace[];
}
