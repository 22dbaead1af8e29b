import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import type { PublicAttachment } from '../../attachments/attachment.js';
import type { AskedDecision } from '../../asked-decisions/asked-of-request.js';
import type { ComplaintState } from '../../complaint/complaint-view.js';
import type { ExtensionDecision, PaperDecision } from '../../domain/extension-decision.js';
import type { ReturnGround } from '../../domain/return-grounds.js';
import type { RedirectedFrom } from '../../registration/intake.js';

export interface Redirection {
  id: string;
  whole: boolean;
  text: string;
  reason: string;
  toBodyId: string | null;
  toName: LocalizedText;
  toAddress: string | null;
  redirectedAt: string;
  /** What the body of this installation registered it as. */
  receivedNumber: string | null;
  receivedAt: string | null;
  /** The requester's files that went with it. */
  files: PublicAttachment[];
}

/** A file of a request that another body sent on, until it is here. */
export interface ArrivingFile {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  /** Hexadecimal. */
  sha256: string;
  /** It was erased at the sender before it came. */
  lost: boolean;
}

/** What the requester was asked; the clock runs on while they think. */
export interface RequesterQuestion {
  id: string;
  kind: 'clarification' | 'requirements';
  text: string;
  /** Last day to meet the requirements of form (APPC 64(6)). */
  answerBy: string | null;
  /** Asked so near the end of the term that the delay is the body's own. */
  late: boolean;
  askedAt: string;
  reply: string | null;
  repliedAt: string | null;
}

export interface ProceduralDecision {
  kind: 'return' | 'termination';
  groundCode: string;
  groundLabel: LocalizedText | null;
  language: Language;
  reasoning: string;
  legalReference: string;
  appealText: string;
  decidedByRole: ExtensionDecision['role'] | null;
  /** Set where the decision was taken on paper. */
  paper: PaperDecision | null;
  decidedAt: string;
}

/** What happened to a request beside its answer or refusal. */
export interface Proceedings extends ComplaintState {
  questions: RequesterQuestion[];
  redirections: Redirection[];
  procedural: ProceduralDecision | null;
  /** Decisions that were asked of the head: those that wait, and the last ones that were not taken. */
  asked: AskedDecision[];
  /** That its author took it back, and why. */
  withdrawn: { at: string; reason: string | null } | null;
  /** The body that sent the request here, and its number there. */
  redirectedFrom: RedirectedFrom | null;
  /** What is still under way from there. */
  arriving: ArrivingFile[];
  returnGrounds: ReturnGround[];
  terminationGrounds: Pick<ReturnGround, 'code' | 'label' | 'legalBasis'>[];
  /** The last day on which the request may be sent on. */
  redirectBy: string | null;
}
