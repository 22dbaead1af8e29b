import { Injectable } from '@nestjs/common';
import { Calendars } from '@baspasoz/bodies';
import type { Principal } from '@baspasoz/auth';
import type { Language } from '@baspasoz/contracts';
import { closingWords } from '@baspasoz/law';
import type { ClosingWords } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../aggregate/body-frame.js';
import { jointBodiesOf } from '../aggregate/joint-bodies.js';
import type { JointBody } from '../aggregate/joint-bodies.js';
import { clockOf } from '../aggregate/clock-of.js';
import { clockColumns } from '../aggregate/clock-row.js';
import type { ClockRow } from '../aggregate/clock-row.js';
import { latestApproval } from '../approvals/approval-rows.js';
import type { ApprovalRow } from '../approvals/approval-rows.js';
import { approvalView, frameOf } from '../approvals/approval-views.js';
import type { ApprovalView } from '../approvals/approval-views.js';
import { staffOn } from '../approvals/staff.js';
import { groundsOf, stepsOf } from '../approvals/steps-of.js';
import { complaintById } from '../complaint/complaint-row.js';
import { isApproved } from '../domain/approval.js';
import type { ChainStep } from '../domain/approval.js';
import { claimsOf } from '../domain/claims.js';
import type { DraftClaim } from '../domain/claims.js';
import { checkDraft } from '../domain/draft-checks.js';
import type { DraftCheck, SecondEyes } from '../domain/draft-checks.js';
import { problems } from '../problems.js';
import { hiddenInFiles } from '../redaction/hidden-on.js';
import type { Channel, Wishes } from '../registration/intake.js';
import { wishesJson } from '../registration/keep-wishes.js';
import { latestDraft } from './draft-rows.js';
import type { AnswerForm } from '../domain/answer-form.js';
import type { Draft, DraftOf } from './draft.js';

/** A draft with everything its editor shows. */
export interface DraftView extends Draft, DraftOf {
  /** The language in which it has to be; others are beside it. */
  language: Language;
  /** Sentences that state facts, with the signs of it and the mark that covers each. */
  claims: DraftClaim[];
  /** The bodies that the answer would be given jointly with: those whose positions stand in it. */
  jointWith: JointBody[];
  /** What the service puts under the text, by language. */
  closing: Partial<Record<Language, ClosingWords>>;
  checks: DraftCheck[];
  /** The body's chain for what this draft is to become; empty when nobody has to approve it. */
  chain: ChainStep[];
  /** The latest asking for approval, whatever became of it. */
  approval: ApprovalView | null;
}

type Asked = ClockRow & {
  text: string;
  phone: string | null;
  email: string | null;
  channel: Channel;
  wishes: Wishes | null;
};

/** Loads a draft, counts its claims and checks it. */
@Injectable()
export class Drafts {
  constructor(
    private readonly frames: BodyFrames,
    private readonly calendars: Calendars,
  ) {}

  async load(tx: TenantTx, of: DraftOf, { personId }: Principal): Promise<DraftView> {
    const { requestId, kind, complaintId } = of;
    const request = await askedOf(tx, requestId);
    const complaint = complaintId === null ? null : await complaintById(tx, requestId, complaintId);
    const draft = (await latestDraft(tx, of)) ?? emptyDraft(request);
    const { name, now, today } = await this.frames.load(tx);
    const { term } = clockOf(request, await this.calendars.of(tx, request.calendarVersion));
    const languages = [...new Set([request.language, ...(Object.keys(draft.texts) as Language[])])];
    const closed = { clause: term.clause, bodyName: name, legalProfile: request.legalProfile, on: today };
    const closing = Object.fromEntries(
      languages.map((language) => [language, closingWords({ ...closed, language })]),
    ) as Partial<Record<Language, ClosingWords>>;
    const approval = await latestApproval(tx, of);
    const chain = await stepsOf(tx, request, kind, groundsOf(draft));
    return {
      ...draft,
      ...of,
      language: request.language,
      claims: claimsOf(draft.texts, draft.marks),
      jointWith: kind === 'answer' ? await jointBodiesOf(tx, requestId, draft) : [],
      closing,
      checks: checkDraft({
        ...draft,
        kind,
        satisfies: complaint !== null && complaint.forwardedAt === null,
        request: { ...request, wishedForm: request.wishes?.answerForm ?? null },
        closing: closing[request.language] ?? { legalReference: '', appealText: '' },
        hiddenOn: await hiddenInFiles(tx, of, request.legalProfile),
        secondEyes: secondEyesOf(approval, draft.version, now),
        approvalDemanded: chain.length > 0,
      }),
      chain,
      approval: approval && approvalView(approval, await frameOf(tx, now, await staffOn(tx, today), personId)),
    };
  }
}

/** Whether a second pair of eyes has seen the text as it stands, and its approval counts by now. */
function secondEyesOf(approval: ApprovalRow | null, version: number, now: Date): SecondEyes {
  if (approval?.state !== 'open') return 'not-asked';
  return isApproved(approval, version, now) ? 'approved' : 'waiting';
}

async function askedOf(tx: TenantTx, requestId: string): Promise<Asked> {
  const [request] = await tx.query<Asked>(
    `select ${clockColumns}, r.text, r.requester_phone as phone, r.requester_email as email, c.channel, ${wishesJson('c.request_id')} as wishes
     from statutory_clock c join media_request r on r.id = c.request_id where c.request_id = $1 and c.body_id = $2`,
    [requestId, tx.bodyId],
  );
  if (!request) throw problems['request-not-found']();
  return request;
}

/** The form of the answer follows the request, which may wish another, unless the officer says otherwise; an oral request is answered in writing where it can be. */
function emptyDraft({ channel, email, wishes }: Asked): Draft {
  const form: AnswerForm = wishes?.answerForm ?? (email && channel !== 'paper' ? 'e-mail' : 'paper');
  return {
    version: 0,
    form,
    oralTopic: null,
    texts: {},
    marks: [],
    groundCode: null,
    resolution: null,
    withheld: [],
    writtenBy: null,
    writtenByName: null,
    writtenAt: null,
    autosaved: false,
  };
}
