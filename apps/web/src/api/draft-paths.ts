import type { Approval, ApprovalItem, AskInput, Chains, ChainsInput } from './approval-types';
import type { Draft, DraftInput, DraftVersion, EarlierRequest, OralTopic, RefusalDraft } from './draft-types';
import type { ById, Read, Reply, Rewrite, Write } from './paths';
import type { RequestDetails } from './types';

/** The draft that was read, by its version. */
interface Seen {
  path: { id: string };
  header: { 'if-match': string };
}

type Nothing = Record<string, never>;

/** A deed on the version that was read. */
interface Decide<Input, Answer> {
  post: {
    parameters: Seen;
    requestBody: { content: { 'application/json': Input } };
    responses: Reply<Answer>;
  };
}

/** The routes on which an answer is written. */
export interface DraftPaths {
  '/api/requests/media-requests/{id}/answer-draft': Read<Draft, ById> & {
    put: {
      parameters: Seen;
      requestBody: { content: { 'application/json': DraftInput } };
      responses: Reply<Draft>;
    };
  };
  '/api/requests/media-requests/{id}/answer-draft/versions': Read<{ items: DraftVersion[] }, ById>;
  '/api/requests/media-requests/{id}/answer-draft/send': Decide<Nothing, RequestDetails>;
  '/api/requests/media-requests/{id}/answer-draft/ask-approval': Decide<AskInput, Draft>;
  '/api/requests/media-requests/{id}/answer-draft/withdraw-approval': Write<Nothing, Draft, ById>;
  '/api/requests/media-requests/{id}/refusal-draft': Read<RefusalDraft, ById> & {
    put: {
      parameters: Seen;
      requestBody: { content: { 'application/json': DraftInput & { groundCode: string } } };
      responses: Reply<RefusalDraft>;
    };
  };
  '/api/requests/media-requests/{id}/refusal-draft/ask-approval': Decide<AskInput, RefusalDraft>;
  '/api/requests/media-requests/{id}/refusal-draft/withdraw-approval': Write<Nothing, RefusalDraft, ById>;
  '/api/requests/media-requests/{id}/refusal-draft/send': Decide<Nothing, RequestDetails>;
  '/api/requests/media-requests/{id}/earlier': Read<{ items: EarlierRequest[] }, ById>;
  '/api/requests/approvals': Read<{ items: ApprovalItem[] }>;
  '/api/requests/approvals/{id}/approve': Write<{ version: number }, Approval, ById>;
  '/api/requests/approvals/{id}/revoke': Write<Nothing, Approval, ById>;
  '/api/requests/approvals/{id}/return': Write<{ version: number; comment: string }, Approval, ById>;
  '/api/requests/approval-chains': Read<Chains> & Rewrite<ChainsInput, Chains>;
  '/api/requests/oral-topics': Read<{ items: OralTopic[] }>;
}
