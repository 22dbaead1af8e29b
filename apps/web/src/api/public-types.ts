import type { Attachment } from './attachment-types';
import type { PublicComplaint } from './complaint-types';
import type { DisclosureChoice } from './register-types';
import type { Proceedings } from './proceedings-types';
import type {
  Answer,
  Clock,
  DueState,
  Extension,
  FormalDefect,
  Language,
  LocalizedText,
  NewRequest,
  Refusal,
  RequestState,
} from './types';

/** What the public form sends: the channel and the moment are the service's to say. */
export type PublicRequest = Omit<NewRequest, 'channel' | 'receivedAt' | 'lateReason'>;

export interface Receipt {
  id: string;
  number: string;
  trackingCode: string;
  receivedAt: string;
  acceptedBy: { name: string; post: LocalizedText; automatic: boolean };
  formalDefects: FormalDefect[];
  attachments: Attachment[];
  clock: Clock;
}

/** What anybody with the number and the code may see: no names, no contacts. */
export interface PublicStatus extends Pick<
  Proceedings,
  'questions' | 'redirections' | 'procedural' | 'complaintRight' | 'withdrawal'
> {
  complaints: PublicComplaint[];
  /** The body that sent the request on, and its number there. */
  cameFrom: { name: LocalizedText; number: string } | null;
  /** What was said about the public register, and what may still be said. */
  registerChoice: { choice: DisclosureChoice | null; open: 'any' | 'withdrawal' | null };
  /** The moment this was true. */
  asOf: string;
  body: { id: string; name: LocalizedText };
  number: string;
  subject: string;
  language: Language;
  state: RequestState;
  dueState: DueState;
  receivedAt: string;
  registeredOn: string;
  dueOn: string;
  dueAt: string;
  closedAt: string | null;
  workingDaysLeft: number;
  workingDaysOverdue: number;
  clock: Clock;
  formalDefects: FormalDefect[];
  answer: Answer | null;
  refusal: Refusal | null;
  extension: Extension | null;
  /** When its author took it back. */
  withdrawnAt: string | null;
  attachments: (Attachment & { of: 'request' | 'answer' | 'new-answer'; ownerId: string })[];
}

/** A signed-in journalist's own request, as their list shows it. */
export interface OwnRequest {
  id: string;
  number: string;
  subject: string;
  language: Language;
  state: RequestState;
  dueState: DueState;
  dueOn: string;
  dueAt: string;
  workingDaysLeft: number;
  workingDaysOverdue: number;
  body: { id: string; name: LocalizedText };
}
