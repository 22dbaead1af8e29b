import type { Language } from '@baspasoz/contracts';
import type { ClockExplanation, LocalizedText } from '@baspasoz/law';
import type { Delivery } from '../../delivery/delivery-view.js';
import type { AttachmentView } from '../../attachments/attachment.js';
import type { ClaimMark } from '../../domain/claims.js';
import type { ExtensionDecision, PaperDecision } from '../../domain/extension-decision.js';
import type { FormalDefect } from '../../domain/formal-defects.js';
import type { AnswerForm } from '../../domain/answer-form.js';
import type { Texts } from '../../drafts/draft.js';
import type { LetterView } from '../../letters/letter.js';
import type { RequestAction } from '../../domain/request-state.js';
import type { RegisterChoice } from '../../register/register-choice.js';
import type { RecognisedAccreditation } from '../../registration/recognise-accreditation.js';
import type { AcceptedBy, Requester, Wishes } from '../../registration/intake.js';
import type { QueueItem } from '../list-requests/queue-item.js';
import type { LedgerEntry } from './ledger-of.js';
import type { Proceedings } from './proceedings.js';
import type { JointBody } from '../../aggregate/joint-bodies.js';
import type { WithheldView } from '../../aggregate/withheld-view.js';
import type { MailView } from './mail-view.js';

export interface AnswerView {
  language: Language;
  text: string;
  legalReference: string;
  appealText: string;
  answeredAt: string;
  answeredBy: string;
  late: boolean;
  /** How it was handed over. */
  form: AnswerForm;
  /** The same in further languages. */
  otherTexts: Texts;
  /** Where its statements come from. */
  claims: ClaimMark[];
  /** What it does not give, each part on its ground. */
  withheld: WithheldView[];
  /** The bodies whose positions it rests on. */
  jointWith: JointBody[];
}

export interface RefusalView {
  groundCode: string;
  groundLabel: LocalizedText | null;
  language: Language;
  reasoning: string;
  legalReference: string;
  appealText: string;
  headApproved: boolean;
  headDecisionReference: string | null;
  refusedAt: string;
  refusedBy: string;
  late: boolean;
}

export interface ExtensionView {
  reason: string;
  holders: string[];
  previousDueOn: string;
  extendedAt: string;
  noticeBy: string;
  noticeGivenAt: string | null;
  noticeChannel: string | null;
  /** Whose decision it is; null of one of before it was kept here, the ledger knows it. */
  decidedByRole: ExtensionDecision['role'] | null;
  decidedByName: string | null;
  /** Set where the decision was taken on paper. */
  paper: PaperDecision | null;
}

export interface RequestLink {
  id: string;
  number: string;
}

/** A request with everything its page shows. */
export interface RequestDetail extends Omit<QueueItem, 'requester'> {
  text: string;
  /** With the accreditation by which a journalist was recognised when the request was registered. */
  requester: Omit<Requester, 'accreditationNumber' | 'iinBin' | 'post'> & {
    /** Of whoever signed for a state body. */
    post: string | null;
    /** IIN or BIN, where it was given; the office alone sees it. */
    iinBin: string | null;
    accreditation: RecognisedAccreditation | null;
  };
  /** What the request says of its answer; null when nothing was said. */
  wishes: Wishes | null;
  registeredAt: Date;
  acceptedBy: AcceptedBy;
  lateReason: string | null;
  formalDefects: FormalDefect[];
  breachedAt: Date | null;
  clock: ClockExplanation;
  ledger: LedgerEntry[];
  answer: AnswerView | null;
  refusal: RefusalView | null;
  extension: ExtensionView | null;
  /** The first request of the same requester with the same words, if this one repeats it. */
  repeats: RequestLink | null;
  /** Later ones that repeat this one. */
  repeatedBy: RequestLink[];
  /** Everything beside answer and refusal: what was sent on, returned, ended, asked. */
  proceedings: Proceedings;
  /** What the requester said about publication in the public register; null when nothing was said. */
  registerChoice: RegisterChoice | null;
  /** What was written to the requester, and whether it arrived. */
  letters: LetterView[];
  /** Whether the answer or the refusal has reached them, and what proves it; null where there is none. */
  delivery: Delivery | null;
  /** Files that came in, go out with the answer, or stay in the office. */
  attachments: (AttachmentView & { hiddenOn: LocalizedText[] })[];
  /** What came in by mail: the request itself, if it did, and all that was written to it since. */
  mails: MailView[];
  /** What the state of the request allows; whether the caller may is the permission's matter. */
  allowedActions: RequestAction[];
}
