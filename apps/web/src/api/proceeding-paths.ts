import type { NewHandOver, NoticeMeans } from './delivery-types';
import type { ById, Read, Write } from './paths';
import type { DisclosureChoice, WayOfTelling } from './register-types';
import type { Page, RequesterKind, RequestKind } from './types';

export interface NewRedirection {
  whole: boolean;
  text?: string;
  /** Of a part: the files that go with it. */
  attachmentIds?: string[];
  reason: string;
  toBodyId?: string;
  toName?: string;
  toAddress?: string;
}

export interface NewQuestion {
  kind: 'clarification' | 'requirements';
  text: string;
  answerBy?: string;
}

export interface NewDecision {
  groundCode: string;
  reasoning: string;
}

/** A decision of the head that was taken on paper. */
export interface PaperDecision {
  number: string;
  /** `YYYY-MM-DD`. */
  decidedOn: string;
}

export interface NewExtension {
  reason: string;
  holders: string[];
}

export interface RequesterCorrection {
  requesterKind: RequesterKind;
  kind: RequestKind;
  reason: string;
}

/** What the requester replied by voice or on paper. */
export interface NotedReply {
  text: string;
  receivedAt?: string | undefined;
}

/** Left out where the head or a deputy decides by entering it. */
interface OnPaper {
  paperDecision?: PaperDecision;
}

/** What may be done with a request beside an answer and a refusal. */
export interface ProceedingPaths {
  '/api/requests/media-requests/{id}/redirect': Write<NewRedirection, unknown, ById>;
  '/api/requests/media-requests/{id}/questions': Write<NewQuestion, unknown, ById>;
  '/api/requests/media-requests/{id}/questions/{questionId}/reply': Write<
    NotedReply,
    unknown,
    { path: { id: string; questionId: string } }
  >;
  '/api/requests/media-requests/{id}/return': Write<NewDecision, unknown, ById>;
  '/api/requests/media-requests/{id}/terminate': Write<NewDecision & OnPaper, unknown, ById>;
  '/api/requests/media-requests/{id}/extend': Write<NewExtension & OnPaper, unknown, ById>;
  '/api/requests/media-requests/{id}/ask-extension': Write<NewExtension, unknown, ById>;
  '/api/requests/media-requests/{id}/ask-extension/withdraw': Write<Record<string, never>, unknown, ById>;
  '/api/requests/media-requests/{id}/ask-termination': Write<NewDecision, unknown, ById>;
  '/api/requests/media-requests/{id}/ask-termination/withdraw': Write<Record<string, never>, unknown, ById>;
  '/api/requests/notice-means': Read<NoticeMeans[] | Page<NoticeMeans>>;
  '/api/requests/media-requests/{id}/hand-overs': Write<NewHandOver, unknown, ById>;
  '/api/requests/media-requests/{id}/requester-kind': Write<RequesterCorrection, unknown, ById>;
  '/api/requests/media-requests/{id}/register-choice': Write<DisclosureChoice & { told: WayOfTelling }, unknown, ById>;
  '/api/requests/public/status/{number}/register-choice': Write<
    DisclosureChoice & { code: string },
    unknown,
    { path: { number: string } }
  >;
  '/api/requests/public/status/{number}/withdrawal': Write<
    { code: string; reason?: string },
    unknown,
    { path: { number: string } }
  >;
  '/api/requests/public/status/{number}/replies': Write<
    { code: string; questionId: string; text: string },
    unknown,
    { path: { number: string } }
  >;
}
