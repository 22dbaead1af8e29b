import type { Language } from '@baspasoz/contracts';
import type { LocalizedText, RequesterKind, RequestKind } from '@baspasoz/law';
import type { WishedForm } from '../domain/answer-form.js';
import type { KeptFile } from '../attachments/keep-files.js';

export const channels = ['api', 'web', 'e-mail', 'oral', 'paper'] as const;
export type Channel = (typeof channels)[number];

export interface Requester {
  kind: RequesterKind;
  name: string;
  /** The media outlet; of a state body, its name. */
  outlet: string | null;
  /** Of a state body: the post of whoever signed. */
  post?: string;
  email: string | null;
  phone: string | null;
  recordingWarned: boolean | null;
  /** IIN or BIN, when it was given. */
  iinBin?: string;
  /** As an officer names it; a journalist who signed in is known by the account. */
  accreditationNumber?: string;
}

/** What a request says of its answer: the form, where it is to be another than its own, and the day until which it is needed. */
export interface Wishes {
  answerForm: WishedForm | null;
  /** `YYYY-MM-DD`; no term of the law. */
  answerBy: string | null;
}

/** A request as it came in, cleaned of stray bytes; who brought it is beside it. */
export interface Intake {
  /** As it was named; null leaves it to the profile. */
  kind: RequestKind | null;
  channel: Channel;
  language: Language;
  subject: string;
  text: string;
  requester: Requester;
  /** Whether question and answer may be published, and after how many days of exclusivity; absent when nothing was said. */
  disclosure?: { consent: boolean; exclusivityDays: number };
  /** What the request says of its answer; absent when nothing was said. */
  wishes?: Wishes;
  /** Only an officer gives it, for what came by voice, on paper or by mail; otherwise the moment of registration. */
  receivedAt: Date | null;
  lateReason: string | null;
  /** What came with it, in the file store already. */
  files?: readonly KeptFile[];
  /** A mail that nobody can read: it is registered, and the requester is asked to send it anew. */
  isUnreadable?: boolean;
}

/** The body that sent a request on, as the body that is competent sees it (APPC 65). */
export interface RedirectedFrom {
  bodyId: string;
  name: LocalizedText;
  number: string;
}

/** What a request that is sent on takes along, beside its text and who asks. */
export interface SentAlong {
  redirectionId: string;
  /** The account of a requester who had signed in. */
  personId: string | null;
  /** The hashes of the codes by which the requester has followed it so far. */
  keys: readonly Buffer[];
  /** The sender's attachments that went with it. */
  files: readonly SentFile[];
}

export interface SentFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: Buffer;
}

/** Who brings the request into the system. */
export type Registrar =
  | { kind: 'public' }
  | { kind: 'body'; from: RedirectedFrom; along: SentAlong }
  | { kind: 'requester'; personId: string; byProgram: boolean }
  | { kind: 'officer'; personId: string; byProgram: boolean };

/** Who took the request in, for the талон (APPC 64(2)). */
export interface AcceptedBy {
  name: string;
  post: LocalizedText;
  automatic: boolean;
}
